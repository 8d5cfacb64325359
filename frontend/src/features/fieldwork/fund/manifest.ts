import { Money } from '@element-plus/icons-vue'
import { ledger } from '@/shared/ledger/ledger'
import { menuGroups } from '@/shared/manifest/manifest'

export default ledger({
  name: 'funds',
  words: 'fund',
  menu: { group: menuGroups.fieldwork, order: 40, icon: Money },
  panels: {
    village: { order: 40, needs: 'funds:read', component: () => import('./components/RecentFunds.vue') },
  },
  model: async () => (await import('./model/fund')).fund,
})
