import { Van } from '@element-plus/icons-vue'
import { crudRoutes } from '@/shared/crudRoutes'
import { defineManifest, menuGroups } from '@/shared/manifest/manifest'
import { paths } from '@/shared/paths'

export default defineManifest({
  resources: { commuters: 'commuter.title' },
  routes: crudRoutes({
    path: paths.commuter.list,
    words: 'commuter',
    key: 'id',
    read: 'commuters:read',
    write: 'commuters:write',
    list: () => import('./pages/CommuterListPage.vue'),
    detail: () => import('./pages/CommuterDetailPage.vue'),
    form: () => import('./pages/CommuterFormPage.vue'),
  }),
  menu: [
    {
      group: menuGroups.supervision,
      order: 70,
      path: paths.commuter.list,
      label: 'commuter.title',
      icon: Van,
    },
  ],
  lists: [async () => (await import('./model/commuterList')).commuterList],
})
