import { House } from '@element-plus/icons-vue'
import { crudRoutes } from '@/shared/crudRoutes'
import { defineManifest, menuGroups } from '@/shared/manifest/manifest'
import { paths } from '@/shared/paths'

export default defineManifest({
  resources: { villages: 'village.title' },
  routes: crudRoutes({
    path: paths.village.list,
    words: 'village',
    key: 'code',
    read: 'villages:read',
    write: 'villages:write',
    list: () => import('./pages/VillageListPage.vue'),
    detail: () => import('./pages/VillageDetailPage.vue'),
    form: () => import('./pages/VillageFormPage.vue'),
  }),
  menu: [
    { group: menuGroups.places, order: 10, path: paths.village.list, label: 'village.title', icon: House },
  ],
  lists: [async () => (await import('./model/villageList')).villageList],
})
