import type { RouteRecordRaw } from 'vue-router'

export default [
  {
    path: '/checks',
    component: () => import('./pages/ChecksPage.vue'),
    meta: { title: 'check.title', byArea: true, figures: true },
  },
] satisfies RouteRecordRaw[]
