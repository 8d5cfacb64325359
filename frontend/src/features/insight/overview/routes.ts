import type { RouteRecordRaw } from 'vue-router'

export default [
  {
    path: '/overview',
    component: () => import('./pages/OverviewPage.vue'),
    meta: { title: 'overview.title', byArea: true, figures: true },
  },
] satisfies RouteRecordRaw[]
