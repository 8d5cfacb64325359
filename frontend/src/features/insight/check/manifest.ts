import { CircleCheck } from '@element-plus/icons-vue'
import { defineManifest, menuGroups } from '@/shared/manifest/manifest'

export default defineManifest({
  resources: { checks: 'check.title' },
  routes: [
    {
      path: '/checks',
      component: () => import('./pages/ChecksPage.vue'),
      meta: { title: 'check.title', byArea: true, needs: 'checks:read' },
    },
  ],
  panels: {
    village: { order: 5, needs: 'checks:read', component: () => import('./components/VillageGaps.vue') },
  },
  menu: [{ group: menuGroups.overview, order: 20, path: '/checks', label: 'check.title', icon: CircleCheck }],
})
