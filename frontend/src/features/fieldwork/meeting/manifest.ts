import { ChatLineSquare } from '@element-plus/icons-vue'
import { ledger } from '@/shared/ledger/ledger'
import { menuGroups } from '@/shared/manifest/manifest'

export default ledger({
  name: 'meetings',
  words: 'meeting',
  menu: { group: menuGroups.fieldwork, order: 50, icon: ChatLineSquare },
  panels: {
    village: {
      order: 50,
      needs: 'meetings:read',
      component: () => import('./components/RecentMeetings.vue'),
    },
  },
  model: async () => (await import('./model/meeting')).meeting,
})
