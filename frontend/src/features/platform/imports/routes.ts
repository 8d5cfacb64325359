import type { RouteRecordRaw } from 'vue-router'
import { paths } from '@/shared/paths'

export default [
  {
    path: paths.imports,
    component: () => import('./pages/ImportPage.vue'),
    meta: { title: 'imports.title', office: true },
  },
  {
    path: paths.importJobs,
    component: () => import('./pages/ImportJobListPage.vue'),
    meta: { title: 'imports.jobs.title', office: true },
  },
  {
    path: `${paths.importJobs}/:id`,
    component: () => import('./pages/ImportJobPage.vue'),
    props: true,
    meta: { title: 'imports.jobs.one', office: true },
  },
] satisfies RouteRecordRaw[]
