import { Memo } from '@element-plus/icons-vue'
import { defineManifest, menuGroups } from '@/shared/manifest/manifest'
import { paths } from '@/shared/paths'

export default defineManifest({
  resources: { 'duty-ledgers': 'duty.title', 'duty-sheets': 'duty.sheet.title' },
  routes: [
    {
      path: paths.duty,
      name: 'duty-ledgers',
      component: () => import('./pages/DutyListPage.vue'),
      meta: { title: 'duty.title', byArea: true, needs: 'duty-sheets:read' },
    },
    {
      path: `${paths.duty}/:town/:month`,
      name: 'duty-sheet',
      component: () => import('./pages/DutySheetPage.vue'),
      props: true,
      meta: { title: 'duty.sheet.title', needs: 'duty-sheets:read' },
    },
  ],
  menu: [
    {
      group: menuGroups.supervision,
      order: 40,
      path: paths.duty,
      label: 'duty.title',
      icon: Memo,
    },
  ],
  lists: [async () => (await import('./model/dutyList')).dutyList],
})
