import { OfficeBuilding } from '@element-plus/icons-vue'
import { crudRoutes } from '@/shared/crudRoutes'
import { defineManifest, menuGroups } from '@/shared/manifest/manifest'
import { paths } from '@/shared/paths'

export default defineManifest({
  resources: { units: 'unit.title' },
  routes: crudRoutes({
    path: paths.unit.list,
    words: 'unit',
    key: 'id',
    read: 'units:read',
    write: 'units:write',
    list: () => import('./pages/UnitListPage.vue'),
    detail: () => import('./pages/UnitDetailPage.vue'),
    form: () => import('./pages/UnitFormPage.vue'),
  }),
  menu: [
    { group: menuGroups.places, order: 30, path: paths.unit.list, label: 'unit.title', icon: OfficeBuilding },
  ],
  lists: [async () => (await import('./model/unitList')).unitList],
})
