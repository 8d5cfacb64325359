import { DataLine } from '@element-plus/icons-vue'
import { defineManifest, menuGroups } from '@/shared/manifest/manifest'

const path = '/liaison'

export default defineManifest({
  routes: [
    {
      path,
      component: () => import('./pages/LiaisonFiguresPage.vue'),
      meta: { title: 'liaisonFigures.title', byArea: true, needs: 'liaisons:read' },
    },
  ],
  menu: [{ group: menuGroups.liaison, order: 5, path, label: 'liaisonFigures.title', icon: DataLine }],
})
