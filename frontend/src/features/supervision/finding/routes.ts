import { crudRoutes } from '@/shared/crudRoutes'
import { paths } from '@/shared/paths'

export default crudRoutes({
  path: paths.finding.list,
  words: 'finding',
  key: 'id',
  list: () => import('./pages/FindingListPage.vue'),
  detail: () => import('./pages/FindingDetailPage.vue'),
})
