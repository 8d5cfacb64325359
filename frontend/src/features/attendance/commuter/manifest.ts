import { Van } from '@element-plus/icons-vue'
import { ledger } from '@/shared/ledger/ledger'
import { menuGroups } from '@/shared/manifest/manifest'

export default ledger({
  name: 'commuters',
  words: 'commuter',
  menu: { group: menuGroups.supervision, order: 70, icon: Van },
  model: async () => (await import('./model/commuter')).commuter,
})
