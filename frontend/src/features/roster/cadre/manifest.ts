import { User } from '@element-plus/icons-vue'
import { crudRoutes } from '@/shared/crudRoutes'
import { defineManifest, menuGroups } from '@/shared/manifest/manifest'
import { paths } from '@/shared/paths'

export default defineManifest({
  resources: { cadres: 'cadre.title' },
  routes: crudRoutes({
    path: paths.cadre.list,
    words: 'cadre',
    key: 'id',
    read: 'cadres:read',
    write: 'cadres:write',
    list: () => import('./pages/CadreListPage.vue'),
    detail: () => import('./pages/CadreDetailPage.vue'),
    form: () => import('./pages/CadreFormPage.vue'),
  }),
  menu: [{ group: menuGroups.people, order: 10, path: paths.cadre.list, label: 'cadre.title', icon: User }],
  lists: [async () => (await import('./model/cadreList')).cadreList],
})
