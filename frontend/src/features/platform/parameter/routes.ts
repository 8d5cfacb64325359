import type { RouteRecordRaw } from 'vue-router'
import { paths } from '@/shared/paths'

const routes: RouteRecordRaw[] = [
  {
    path: paths.parameters,
    component: () => import('./pages/ParametersPage.vue'),
    meta: { title: 'parameter.title' },
  },
]
export default routes
