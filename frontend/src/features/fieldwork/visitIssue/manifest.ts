import { ChatLineSquare } from '@element-plus/icons-vue'
import { ledger } from '@/shared/ledger/ledger'
import { menuGroups } from '@/shared/manifest/manifest'

export default ledger({
  name: 'visit-issues',
  words: 'visitIssue',
  menu: { group: menuGroups.fieldwork, order: 8, icon: ChatLineSquare },
  model: async () => (await import('./model/visitIssue')).visitIssue,
})
