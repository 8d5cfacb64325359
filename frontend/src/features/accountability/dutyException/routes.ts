import { crudRoutes } from '@/shared/crudRoutes'
import { paths } from '@/shared/paths'

export default crudRoutes({
  path: paths.dutyException.list,
  words: 'dutyException',
  key: 'id',
  list: () => import('./pages/DutyExceptionListPage.vue'),
  detail: () => import('./pages/DutyExceptionDetailPage.vue'),
})
