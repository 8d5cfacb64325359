import { Reading } from '@element-plus/icons-vue'
import { ledger } from '@/shared/ledger/ledger'
import { menuGroups } from '@/shared/manifest/manifest'

export default ledger({
  name: 'publications',
  words: 'publication',
  menu: { group: menuGroups.publishing, order: 30, icon: Reading },
  model: async () => (await import('./model/publication')).publication,
})
