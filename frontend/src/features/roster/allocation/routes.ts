import type { RouteRecordRaw } from 'vue-router'
import { paths } from '@/shared/paths'

export default [
  {
    path: paths.allocations,
    component: () => import('./pages/AllocationPage.vue'),
    meta: { title: 'allocation.title', byArea: true },
  },
  {
    path: `${paths.allocations}/:batch/:area`,
    component: () => import('./pages/AllocationFormPage.vue'),
    props: true,
    meta: { title: 'allocation.title' },
  },
  {
    path: `${paths.allocations}/:batch/:given/new`,
    component: () => import('./pages/AllocationFormPage.vue'),
    props: true,
    meta: { title: 'allocation.title' },
  },
] satisfies RouteRecordRaw[]
