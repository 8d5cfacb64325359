import { Tickets } from '@element-plus/icons-vue'
import { ledger } from '@/shared/ledger/ledger'
import { menuGroups } from '@/shared/manifest/manifest'

export default ledger({
  name: 'plans',
  words: 'plan',
  menu: { group: menuGroups.fieldwork, order: 80, icon: Tickets },
  panels: {
    village: { order: 20, needs: 'plans:read', component: () => import('./components/RecentPlans.vue') },
  },
  model: async () => (await import('./model/plan')).plan,
})
