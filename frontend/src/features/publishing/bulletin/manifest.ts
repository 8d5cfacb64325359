import { Notebook } from '@element-plus/icons-vue'
import { ledger } from '@/shared/ledger/ledger'
import { menuGroups } from '@/shared/manifest/manifest'

export default ledger({
  name: 'bulletins',
  words: 'bulletin',
  menu: { group: menuGroups.publishing, order: 20, icon: Notebook },
  model: async () => (await import('./model/bulletin')).bulletin,
})
