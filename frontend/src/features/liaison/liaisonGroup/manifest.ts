import { Connection } from '@element-plus/icons-vue'
import { ledger } from '@/shared/ledger/ledger'
import { menuGroups } from '@/shared/manifest/manifest'

export default ledger({
  name: 'liaison-groups',
  words: 'liaisonGroup',
  menu: { group: menuGroups.liaison, order: 40, icon: Connection },
  panels: {
    area: {
      order: 20,
      needs: 'liaison-groups:read',
      component: () => import('./components/TownGroups.vue'),
    },
    cadre: {
      order: 5,
      needs: 'liaison-groups:read',
      component: () => import('./components/CadreGroups.vue'),
    },
  },
  model: async () => (await import('./model/liaisonGroup')).liaisonGroup,
})
