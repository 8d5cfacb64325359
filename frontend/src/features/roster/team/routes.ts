import { crudRoutes } from '@/shared/crudRoutes'
import { paths } from '@/shared/paths'

export default crudRoutes({
  path: paths.team.list,
  words: 'team',
  key: 'id',
  list: () => import('./pages/TeamListPage.vue'),
  detail: () => import('./pages/TeamDetailPage.vue'),
  form: () => import('./pages/TeamFormPage.vue'),
})
