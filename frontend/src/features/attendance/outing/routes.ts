import { crudRoutes } from '@/shared/crudRoutes'
import { paths } from '@/shared/paths'

export default crudRoutes({
  path: paths.outing.list,
  words: 'outing',
  key: 'id',
  list: () => import('./pages/OutingListPage.vue'),
  detail: () => import('./pages/OutingDetailPage.vue'),
  form: () => import('./pages/OutingFormPage.vue'),
})
