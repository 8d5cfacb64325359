import { Lock } from '@element-plus/icons-vue'
import { ledger } from '@/shared/ledger/ledger'
import { menuGroups } from '@/shared/manifest/manifest'

export default ledger({
  name: 'discipline-cases',
  words: 'discipline',
  menu: { group: menuGroups.supervision, order: 90, icon: Lock },
  panels: {
    cadre: {
      order: 25,
      needs: 'discipline-cases:read',
      component: () => import('./components/CadreDiscipline.vue'),
    },
  },
  model: async () => (await import('./model/discipline')).discipline,
})
