import { crudRoutes } from '@/shared/crudRoutes'
import { paths } from '@/shared/paths'

export default crudRoutes({
  path: paths.account.list,
  words: 'account',
  key: 'id',
  admin: true,
  list: () => import('./pages/AccountListPage.vue'),
  detail: () => import('./pages/AccountDetailPage.vue'),
  form: () => import('./pages/AccountFormPage.vue'),
})
