import { DataAnalysis } from '@element-plus/icons-vue'
import { defineManifest, menuGroups } from '@/shared/manifest/manifest'

export default defineManifest({
  resources: { figures: 'overview.title' },
  routes: [
    {
      path: '/overview',
      component: () => import('./pages/OverviewPage.vue'),
      meta: { title: 'overview.title', byArea: true, needs: 'figures:read' },
    },
  ],
  menu: [
    { group: menuGroups.overview, order: 10, path: '/overview', label: 'overview.title', icon: DataAnalysis },
  ],
})
