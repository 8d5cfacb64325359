import type { RouteRecordRaw } from 'vue-router'
import { paths } from '@/shared/paths'

export default [
  {
    path: paths.duty,
    name: 'duty-ledgers',
    component: () => import('./pages/DutyListPage.vue'),
    meta: { title: 'duty.title', byArea: true, figures: true },
  },
  {
    path: `${paths.duty}/:town/:month`,
    name: 'duty-sheet',
    component: () => import('./pages/DutySheetPage.vue'),
    props: true,
    meta: { title: 'duty.sheet.title', figures: true },
  },
] satisfies RouteRecordRaw[]
