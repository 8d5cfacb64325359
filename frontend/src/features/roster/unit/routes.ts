import { crudRoutes } from '@/shared/crudRoutes'
import { paths } from '@/shared/paths'

export default crudRoutes({
  path: paths.unit.list,
  words: 'unit',
  key: 'id',
  list: () => import('./pages/UnitListPage.vue'),
  detail: () => import('./pages/UnitDetailPage.vue'),
  form: () => import('./pages/UnitFormPage.vue'),
})
