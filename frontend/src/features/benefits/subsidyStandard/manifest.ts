import { PriceTag } from '@element-plus/icons-vue'
import { ledger } from '@/shared/ledger/ledger'
import { menuGroups } from '@/shared/manifest/manifest'

export default ledger({
  name: 'subsidy-standards',
  words: 'subsidyStandard',
  menu: { group: menuGroups.benefits, order: 10, icon: PriceTag },
  model: async () => (await import('./model/subsidyStandard')).subsidyStandard,
})
