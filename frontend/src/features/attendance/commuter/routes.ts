import { crudRoutes } from '@/shared/crudRoutes'
import { paths } from '@/shared/paths'

export default crudRoutes({
  path: paths.commuter.list,
  words: 'commuter',
  key: 'id',
  list: () => import('./pages/CommuterListPage.vue'),
  detail: () => import('./pages/CommuterDetailPage.vue'),
  form: () => import('./pages/CommuterFormPage.vue'),
})
