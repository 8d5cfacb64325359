import { crudRoutes } from '@/shared/crudRoutes'
import { paths } from '@/shared/paths'

export default crudRoutes({
  path: paths.leave.list,
  words: 'leave',
  key: 'id',
  list: () => import('./pages/LeaveListPage.vue'),
  detail: () => import('./pages/LeaveDetailPage.vue'),
  form: () => import('./pages/LeaveFormPage.vue'),
})
