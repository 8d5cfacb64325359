import { List } from '@element-plus/icons-vue'
import { ledger } from '@/shared/ledger/ledger'
import { menuGroups } from '@/shared/manifest/manifest'

export default ledger({
  name: 'plan-items',
  words: 'planItem',
  adds: false,
  menu: { group: menuGroups.fieldwork, order: 82, icon: List },
  panels: {
    desk: { order: 28, needs: 'plan-items:read', component: () => import('./components/OverdueItems.vue') },
  },
  model: async () => (await import('./model/planItem')).planItem,
})
