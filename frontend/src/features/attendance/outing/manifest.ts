import { Promotion } from '@element-plus/icons-vue'
import { ledger } from '@/shared/ledger/ledger'
import { menuGroups } from '@/shared/manifest/manifest'

export default ledger({
  name: 'outings',
  words: 'outing',
  create: 'outings:report',
  menu: { group: menuGroups.supervision, order: 60, label: 'outing.menu', icon: Promotion },
  desk: { order: 50, icon: Promotion },
  panels: {
    cadre: { order: 15, needs: 'outings:read', component: () => import('./components/CadreOutings.vue') },
    desk: { order: 20, needs: 'outings:read', component: () => import('./components/OwnOutings.vue') },
  },
  model: async () => (await import('./model/outing')).outing,
})
