import { UserFilled } from '@element-plus/icons-vue'
import { crudRoutes } from '@/shared/crudRoutes'
import { defineManifest, menuGroups } from '@/shared/manifest/manifest'
import { paths } from '@/shared/paths'

export default defineManifest({
  resources: { teams: 'team.title' },
  routes: crudRoutes({
    path: paths.team.list,
    words: 'team',
    key: 'id',
    read: 'teams:read',
    write: 'teams:write',
    list: () => import('./pages/TeamListPage.vue'),
    detail: () => import('./pages/TeamDetailPage.vue'),
    form: () => import('./pages/TeamFormPage.vue'),
  }),
  menu: [
    { group: menuGroups.people, order: 20, path: paths.team.list, label: 'team.title', icon: UserFilled },
  ],
  lists: [async () => (await import('./model/teamList')).teamList],
})
