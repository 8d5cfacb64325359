import { DataLine } from '@element-plus/icons-vue'
import { defineManifest, menuGroups } from '@/shared/manifest/manifest'

const path = '/publicity'

export default defineManifest({
  routes: [
    {
      path,
      component: () => import('./pages/PublicityPage.vue'),
      meta: { title: 'publicity.title', byArea: true, needs: 'bulletins:read' },
    },
  ],
  menu: [{ group: menuGroups.publishing, order: 10, path, label: 'publicity.title', icon: DataLine }],
})
