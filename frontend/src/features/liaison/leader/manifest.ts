import { Avatar } from '@element-plus/icons-vue'
import { ledger } from '@/shared/ledger/ledger'
import { menuGroups } from '@/shared/manifest/manifest'

export default ledger({
  name: 'leaders',
  words: 'leader',
  menu: { group: menuGroups.liaison, order: 40, icon: Avatar },
  model: async () => (await import('./model/leader')).leader,
})
