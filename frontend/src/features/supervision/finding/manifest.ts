import { Warning } from '@element-plus/icons-vue'
import { crudRoutes } from '@/shared/crudRoutes'
import { defineManifest, menuGroups } from '@/shared/manifest/manifest'
import { paths } from '@/shared/paths'

export default defineManifest({
  resources: { findings: 'finding.title' },
  routes: crudRoutes({
    path: paths.finding.list,
    words: 'finding',
    key: 'id',
    read: 'findings:read',
    list: () => import('./pages/FindingListPage.vue'),
    detail: () => import('./pages/FindingDetailPage.vue'),
  }),
  menu: [
    {
      group: menuGroups.supervision,
      order: 30,
      path: paths.finding.list,
      label: 'finding.title',
      icon: Warning,
    },
  ],
  panels: {
    desk: { order: 30, needs: 'findings:read', component: () => import('./components/VillageFindings.vue') },
  },
  lists: [async () => (await import('./model/findingList')).findingList],
})
