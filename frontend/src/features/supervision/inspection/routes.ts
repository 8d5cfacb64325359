import type { RouteRecordRaw } from 'vue-router'
import { paths } from '@/shared/paths'

export default [
  {
    path: paths.inspection.list,
    name: 'inspection-list',
    component: () => import('./pages/InspectionListPage.vue'),
    meta: { title: 'inspection.title', byArea: true },
  },
  {
    path: paths.inspect,
    name: 'inspect',
    component: () => import('./pages/InspectPage.vue'),
    meta: { title: 'inspection.phone.title', inspects: true },
  },
  {
    path: `${paths.inspection.list}/:id`,
    name: 'inspection-detail',
    component: () => import('./pages/InspectionDetailPage.vue'),
    props: true,
    meta: { title: 'inspection.one' },
  },
  {
    path: `${paths.inspection.list}/:id/edit`,
    name: 'inspection-edit',
    component: () => import('./pages/InspectionEditPage.vue'),
    props: true,
    meta: { title: 'inspection.one', inspects: true },
  },
] satisfies RouteRecordRaw[]
