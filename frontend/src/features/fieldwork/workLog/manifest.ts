import { EditPen } from '@element-plus/icons-vue'
import { ledger } from '@/shared/ledger/ledger'
import { menuGroups } from '@/shared/manifest/manifest'

export default ledger({
  name: 'work-logs',
  words: 'workLog',
  menu: { group: menuGroups.fieldwork, order: 6, icon: EditPen },
  desk: { order: 10, icon: EditPen },
  panels: {
    desk: { order: 22, needs: 'work-logs:read', component: () => import('./components/OwnLogs.vue') },
    village: { order: 22, needs: 'work-logs:read', component: () => import('./components/RecentLogs.vue') },
  },
  model: async () => (await import('./model/workLog')).workLog,
})
