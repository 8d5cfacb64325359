import type { RouteRecordRaw } from 'vue-router'
import { paths } from '@/shared/paths'

export default [
  {
    path: paths.progress.list,
    name: 'progress-list',
    component: () => import('./pages/ProgressListPage.vue'),
    meta: { title: 'progress.title', byArea: true },
  },
  {
    path: paths.progress.sheet,
    name: 'progress-sheet',
    component: () => import('./pages/SheetPage.vue'),
    meta: { title: 'progress.sheet.title', byArea: true, office: true },
  },
  {
    path: paths.progress.review,
    name: 'progress-review',
    component: () => import('./pages/ReviewPage.vue'),
    meta: { title: 'progress.review.title', byArea: true, office: true },
  },
  {
    path: `${paths.progress.list}/:id`,
    name: 'progress-detail',
    component: () => import('./pages/ProgressDetailPage.vue'),
    props: true,
    meta: { title: 'progress.one' },
  },
  {
    path: `${paths.progress.list}/:id/edit`,
    name: 'progress-edit',
    component: () => import('./pages/ProgressFormPage.vue'),
    props: true,
    meta: { title: 'progress.one', office: true },
  },
] satisfies RouteRecordRaw[]
