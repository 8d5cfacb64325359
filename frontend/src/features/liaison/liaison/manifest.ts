import { Connection, Grid } from '@element-plus/icons-vue'
import { ledger } from '@/shared/ledger/ledger'
import { defineManifest, menuGroups } from '@/shared/manifest/manifest'

const liaisons = ledger({
  name: 'liaisons',
  words: 'liaison',
  menu: { group: menuGroups.liaison, order: 10, icon: Connection },
  panels: {
    area: {
      order: 10,
      needs: 'liaisons:read',
      component: () => import('./components/LiaisonsOfArea.vue'),
    },
  },
  model: async () => (await import('./model/liaison')).liaison,
})

const coverage = '/liaisons/coverage'

export default defineManifest({
  ...liaisons,
  routes: [
    ...(liaisons.routes ?? []),
    {
      path: coverage,
      component: () => import('./pages/CoveragePage.vue'),
      meta: { title: 'liaison.coverage', byArea: true, needs: 'liaisons:read' },
    },
  ],
  menu: [
    ...(liaisons.menu ?? []),
    {
      group: menuGroups.liaison,
      order: 20,
      path: coverage,
      label: 'liaison.coverage',
      icon: Grid,
      needs: 'checks:read',
    },
  ],
  lists: [...(liaisons.lists ?? []), async () => (await import('./model/coverageList')).coverageList],
})
