import { Calendar } from '@element-plus/icons-vue'
import { ledger } from '@/shared/ledger/ledger'
import { menuGroups } from '@/shared/manifest/manifest'

export default ledger({
  name: 'batches',
  words: 'batch',
  byArea: false,
  menu: { group: menuGroups.quota, order: 20, icon: Calendar },
  model: async () => (await import('./model/batch')).batch,
})
