import { crudRoutes } from '@/shared/crudRoutes'
import { paths } from '@/shared/paths'

export default crudRoutes({
  path: paths.exception.list,
  words: 'exception',
  key: 'id',
  list: () => import('./pages/ExceptionListPage.vue'),
  detail: () => import('./pages/ExceptionDetailPage.vue'),
})
