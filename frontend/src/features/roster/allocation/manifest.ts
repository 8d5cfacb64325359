import { Tickets } from '@element-plus/icons-vue'
import { defineManifest, menuGroups } from '@/shared/manifest/manifest'
import { paths } from '@/shared/paths'

export default defineManifest({
  resources: { allocations: 'allocation.title' },
  routes: [
    {
      path: paths.allocations,
      component: () => import('./pages/AllocationPage.vue'),
      meta: { title: 'allocation.title', byArea: true, needs: 'allocations:read' },
    },
    {
      path: `${paths.allocations}/:batch/:area`,
      component: () => import('./pages/AllocationFormPage.vue'),
      props: true,
      meta: { title: 'allocation.title', needs: 'allocations:write' },
    },
    {
      path: `${paths.allocations}/:batch/:given/new`,
      component: () => import('./pages/AllocationFormPage.vue'),
      props: true,
      meta: { title: 'allocation.title', needs: 'allocations:write' },
    },
  ],
  menu: [
    { group: menuGroups.quota, order: 10, path: paths.allocations, label: 'allocation.title', icon: Tickets },
  ],
})
