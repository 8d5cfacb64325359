import { DataLine } from '@element-plus/icons-vue'
import { defineManifest, menuGroups } from '@/shared/manifest/manifest'

const path = '/plans/figures'

export default defineManifest({
  routes: [
    {
      path,
      component: () => import('./pages/PlanFiguresPage.vue'),
      meta: { title: 'planFigures.title', byArea: true, needs: 'plans:read' },
    },
  ],
  menu: [{ group: menuGroups.fieldwork, order: 84, path, label: 'planFigures.title', icon: DataLine }],
})
