import { crudRoutes } from '@/shared/crudRoutes'
import { paths } from '@/shared/paths'

export default crudRoutes({
  path: paths.batch.list,
  words: 'batch',
  key: 'id',
  list: () => import('./pages/BatchListPage.vue'),
  detail: () => import('./pages/BatchDetailPage.vue'),
  form: () => import('./pages/BatchFormPage.vue'),
  byArea: false,
})
