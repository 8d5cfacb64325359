import { crudRoutes } from '@/shared/crudRoutes'
import { paths } from '@/shared/paths'

export default crudRoutes({
  path: paths.checklist.list,
  words: 'checklist',
  key: 'id',
  list: () => import('./pages/ChecklistListPage.vue'),
  detail: () => import('./pages/ChecklistDetailPage.vue'),
  form: () => import('./pages/ChecklistFormPage.vue'),
  byArea: false,
})
