import { Guide } from '@element-plus/icons-vue'
import { defineManifest, menuGroups } from '@/shared/manifest/manifest'
import { newcomersPath } from './model/paths'

export default defineManifest({
  resources: { newcomers: 'newcomer.title' },
  routes: [
    {
      path: newcomersPath,
      component: () => import('./pages/NewcomersPage.vue'),
      meta: { title: 'newcomer.title', byArea: true, needs: 'newcomers:read' },
    },
  ],
  menu: [
    {
      group: menuGroups.people,
      order: 90,
      path: newcomersPath,
      label: 'newcomer.title',
      icon: Guide,
      needs: 'checks:read',
    },
  ],
  lists: [async () => (await import('./model/newcomerList')).newcomerList],
  panels: {
    desk: { order: 5, needs: 'newcomers:read', component: () => import('./components/OwnStart.vue') },
  },
})
