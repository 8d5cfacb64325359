import { Files } from '@element-plus/icons-vue'
import { ledger } from '@/shared/ledger/ledger'
import { menuGroups } from '@/shared/manifest/manifest'

export default ledger({
  name: 'documents',
  words: 'document',
  menu: { group: menuGroups.fieldwork, order: 90, icon: Files },
  panels: {
    record: { order: 10, needs: 'documents:read', component: () => import('./components/Attachments.vue') },
  },
  model: async () => (await import('./model/document')).document,
})
