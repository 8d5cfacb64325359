import { DataLine } from '@element-plus/icons-vue'
import { defineManifest, menuGroups } from '@/shared/manifest/manifest'

const path = '/fieldwork'

export default defineManifest({
  routes: [
    {
      path,
      component: () => import('./pages/ResultsPage.vue'),
      meta: { title: 'results.title', byArea: true, needs: 'deeds:read' },
    },
  ],
  menu: [{ group: menuGroups.fieldwork, order: 5, path, label: 'results.title', icon: DataLine }],
})
