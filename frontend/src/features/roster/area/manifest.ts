import { MapLocation } from '@element-plus/icons-vue'
import { crudRoutes } from '@/shared/crudRoutes'
import { defineManifest, menuGroups } from '@/shared/manifest/manifest'
import { paths } from '@/shared/paths'

export default defineManifest({
  resources: { areas: 'area.title' },
  routes: crudRoutes({
    path: paths.area.list,
    words: 'area',
    key: 'code',
    read: 'areas:read',
    write: 'areas:write',
    list: () => import('./pages/AreaListPage.vue'),
    detail: () => import('./pages/AreaDetailPage.vue'),
    form: () => import('./pages/AreaFormPage.vue'),
  }),
  menu: [
    { group: menuGroups.places, order: 20, path: paths.area.list, label: 'area.title', icon: MapLocation },
  ],
  lists: [async () => (await import('./model/areaList')).areaList],
})
