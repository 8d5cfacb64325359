import { Location } from '@element-plus/icons-vue'
import { crudRoutes } from '@/shared/crudRoutes'
import { defineManifest, menuGroups } from '@/shared/manifest/manifest'
import { paths } from '@/shared/paths'

export default defineManifest({
  resources: { postings: 'posting.title' },
  routes: crudRoutes({
    path: paths.posting.list,
    words: 'posting',
    key: 'id',
    read: 'postings:read',
    write: 'postings:write',
    list: () => import('./pages/PostingListPage.vue'),
    detail: () => import('./pages/PostingDetailPage.vue'),
    form: () => import('./pages/PostingFormPage.vue'),
  }),
  menu: [
    { group: menuGroups.people, order: 30, path: paths.posting.list, label: 'posting.title', icon: Location },
  ],
  lists: [async () => (await import('./model/postingList')).postingList],
})
