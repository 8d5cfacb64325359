import { crudRoutes } from '@/shared/crudRoutes'
import { paths } from '@/shared/paths'

export default crudRoutes({
  path: paths.village.list,
  words: 'village',
  key: 'code',
  list: () => import('./pages/VillageListPage.vue'),
  detail: () => import('./pages/VillageDetailPage.vue'),
  form: () => import('./pages/VillageFormPage.vue'),
})
