import { crudRoutes } from '@/shared/crudRoutes'
import { paths } from '@/shared/paths'

export default crudRoutes({
  path: paths.posting.list,
  words: 'posting',
  key: 'id',
  list: () => import('./pages/PostingListPage.vue'),
  detail: () => import('./pages/PostingDetailPage.vue'),
  form: () => import('./pages/PostingFormPage.vue'),
})
