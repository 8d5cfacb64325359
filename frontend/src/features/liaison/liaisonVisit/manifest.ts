import { Van } from '@element-plus/icons-vue'
import { ledger } from '@/shared/ledger/ledger'
import { menuGroups } from '@/shared/manifest/manifest'

export default ledger({
  name: 'liaison-visits',
  words: 'liaisonVisit',
  menu: { group: menuGroups.liaison, order: 30, icon: Van },
  panels: {
    area: {
      order: 20,
      needs: 'liaison-visits:read',
      component: () => import('./components/VisitsToArea.vue'),
    },
  },
  model: async () => (await import('./model/liaisonVisit')).liaisonVisit,
})
