import { Promotion } from '@element-plus/icons-vue'
import { crudRoutes } from '@/shared/crudRoutes'
import { defineManifest, menuGroups } from '@/shared/manifest/manifest'
import { paths } from '@/shared/paths'

export default defineManifest({
  resources: { outings: 'outing.title' },
  routes: crudRoutes({
    path: paths.outing.list,
    words: 'outing',
    key: 'id',
    read: 'outings:read',
    write: 'outings:write',
    list: () => import('./pages/OutingListPage.vue'),
    detail: () => import('./pages/OutingDetailPage.vue'),
    form: () => import('./pages/OutingFormPage.vue'),
  }),
  menu: [
    {
      group: menuGroups.supervision,
      order: 60,
      path: paths.outing.list,
      label: 'outing.menu',
      icon: Promotion,
    },
  ],
  lists: [async () => (await import('./model/outingList')).outingList],
})
