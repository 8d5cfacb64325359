import { crudRoutes } from '@/shared/crudRoutes'
import { paths } from '@/shared/paths'

export default crudRoutes({
  path: paths.cadre.list,
  words: 'cadre',
  key: 'id',
  list: () => import('./pages/CadreListPage.vue'),
  detail: () => import('./pages/CadreDetailPage.vue'),
  form: () => import('./pages/CadreFormPage.vue'),
})
