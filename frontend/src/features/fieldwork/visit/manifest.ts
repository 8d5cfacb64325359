import { House } from '@element-plus/icons-vue'
import { ledger } from '@/shared/ledger/ledger'
import { menuGroups } from '@/shared/manifest/manifest'

export default ledger({
  name: 'visits',
  words: 'visit',
  menu: { group: menuGroups.fieldwork, order: 7, icon: House },
  desk: { order: 20, icon: House },
  panels: {
    desk: { order: 23, needs: 'visits:read', component: () => import('./components/OwnVisits.vue') },
    village: { order: 24, needs: 'visits:read', component: () => import('./components/RecentVisits.vue') },
    cadre: { order: 24, needs: 'visits:read', component: () => import('./components/RecentVisits.vue') },
  },
  model: async () => (await import('./model/visit')).visit,
})
