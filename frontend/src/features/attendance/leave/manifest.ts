import { Coffee } from '@element-plus/icons-vue'
import { crudRoutes } from '@/shared/crudRoutes'
import { defineManifest, menuGroups } from '@/shared/manifest/manifest'
import { paths } from '@/shared/paths'

export default defineManifest({
  resources: { leaves: 'leave.title' },
  routes: crudRoutes({
    path: paths.leave.list,
    words: 'leave',
    key: 'id',
    read: 'leaves:read',
    write: 'leaves:write',
    create: 'leaves:request',
    list: () => import('./pages/LeaveListPage.vue'),
    detail: () => import('./pages/LeaveDetailPage.vue'),
    form: () => import('./pages/LeaveFormPage.vue'),
  }),
  menu: [
    {
      group: menuGroups.supervision,
      order: 50,
      path: paths.leave.list,
      label: 'leave.title',
      icon: Coffee,
    },
  ],
  desk: [{ order: 40, path: paths.leave.create, label: 'leave.ask', icon: Coffee }],
  panels: {
    cadre: { order: 10, needs: 'leaves:read', component: () => import('./components/CadreLeaves.vue') },
    desk: { order: 10, needs: 'leaves:read', component: () => import('./components/OwnLeaves.vue') },
  },
  lists: [async () => (await import('./model/leaveList')).leaveList],
})
