import { Medal } from '@element-plus/icons-vue'
import { ledger } from '@/shared/ledger/ledger'
import { menuGroups } from '@/shared/manifest/manifest'

export default ledger({
  name: 'deeds',
  words: 'deed',
  menu: { group: menuGroups.fieldwork, order: 10, icon: Medal },
  desk: { order: 30, icon: Medal },
  panels: {
    desk: { order: 25, needs: 'deeds:read', component: () => import('./components/OwnDeeds.vue') },
    village: { order: 30, needs: 'deeds:read', component: () => import('./components/RecentDeeds.vue') },
    team: { order: 30, needs: 'deeds:read', component: () => import('./components/RecentDeeds.vue') },
    cadre: { order: 30, needs: 'deeds:read', component: () => import('./components/RecentDeeds.vue') },
  },
  model: async () => (await import('./model/deed')).deed,
})
