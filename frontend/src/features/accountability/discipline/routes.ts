import { crudRoutes } from '@/shared/crudRoutes'
import { paths } from '@/shared/paths'

export default crudRoutes({
  path: paths.discipline.list,
  words: 'discipline',
  key: 'id',
  list: () => import('./pages/DisciplineListPage.vue'),
  detail: () => import('./pages/DisciplineDetailPage.vue'),
  form: () => import('./pages/DisciplineFormPage.vue'),
}).map((route) => ({ ...route, meta: { ...route.meta, office: true } }))
