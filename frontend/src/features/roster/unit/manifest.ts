import { OfficeBuilding } from '@element-plus/icons-vue'
import { ledger } from '@/shared/ledger/ledger'
import { menuGroups } from '@/shared/manifest/manifest'

export default ledger({
  name: 'units',
  words: 'unit',
  menu: { group: menuGroups.places, order: 30, icon: OfficeBuilding },
  model: async () => (await import('./model/unit')).unit,
})
