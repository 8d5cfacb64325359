import { List, Wallet } from '@element-plus/icons-vue'
import { ledger } from '@/shared/ledger/ledger'
import { defineManifest, menuGroups } from '@/shared/manifest/manifest'
import { subsidyPaths } from './model/paths'

const sheets = ledger({
  name: 'subsidy-sheets',
  words: 'subsidySheet',
  menu: { group: menuGroups.benefits, order: 20, icon: Wallet },
  model: async () => (await import('./model/subsidySheet')).subsidySheet,
})

export default defineManifest({
  ...sheets,
  resources: {
    ...sheets.resources,
    'subsidy-lines': 'subsidySheet.line.title',
    'subsidy-payments': 'subsidySheet.payments',
  },
  routes: [
    ...(sheets.routes ?? []),
    {
      path: subsidyPaths.lines,
      component: () => import('./pages/SubsidyLinesPage.vue'),
      meta: { title: 'subsidySheet.line.title', byArea: true, needs: 'subsidy-lines:read' },
    },
  ],
  menu: [
    ...(sheets.menu ?? []),
    {
      group: menuGroups.benefits,
      order: 30,
      path: subsidyPaths.lines,
      label: 'subsidySheet.line.title',
      icon: List,
    },
  ],
  panels: {
    cadre: {
      order: 70,
      needs: 'subsidy-lines:read',
      component: () => import('./components/CadreSubsidies.vue'),
    },
  },
  lists: [...(sheets.lists ?? []), async () => (await import('./model/subsidyLineList')).subsidyLineList],
})
