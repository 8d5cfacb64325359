import { crudRoutes } from '@/shared/crudRoutes'
import { paths } from '@/shared/paths'

export default crudRoutes({
  path: paths.area.list,
  words: 'area',
  key: 'code',
  list: () => import('./pages/AreaListPage.vue'),
  detail: () => import('./pages/AreaDetailPage.vue'),
  form: () => import('./pages/AreaFormPage.vue'),
})
