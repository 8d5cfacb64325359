import { House } from '@element-plus/icons-vue'
import { defineManifest, menuGroups } from '@/shared/manifest/manifest'
import { paths } from '@/shared/paths'

export default defineManifest({
  routes: [
    {
      path: paths.desk,
      component: () => import('./pages/DeskPage.vue'),
      meta: { title: 'desk.title', needs: 'postings:read' },
    },
  ],
  menu: [
    {
      group: menuGroups.overview,
      order: 5,
      path: paths.desk,
      label: 'desk.title',
      icon: House,
      forCadres: true,
    },
  ],
})
