import { Flag } from '@element-plus/icons-vue'
import { ledger } from '@/shared/ledger/ledger'
import { menuGroups } from '@/shared/manifest/manifest'

export default ledger({
  name: 'leading-groups',
  words: 'leadingGroup',
  menu: { group: menuGroups.liaison, order: 50, icon: Flag },
  panels: {
    area: {
      order: 10,
      needs: 'leading-groups:read',
      component: () => import('./components/AreaLeadingGroups.vue'),
    },
  },
  model: async () => (await import('./model/leadingGroup')).leadingGroup,
})
