import { Histogram, WarnTriangleFilled } from '@element-plus/icons-vue'
import { defineManifest, menuGroups } from '@/shared/manifest/manifest'
import { spreadPaths } from './model/paths'

export default defineManifest({
  routes: [
    {
      path: spreadPaths.spread,
      component: () => import('./pages/SpreadPage.vue'),
      meta: { title: 'subsidySpread.title', byArea: true, needs: 'subsidy-sheets:read' },
    },
    {
      path: spreadPaths.outliers,
      component: () => import('./pages/OutliersPage.vue'),
      meta: { title: 'subsidySpread.outlierList', byArea: true, needs: 'subsidy-sheets:read' },
    },
  ],
  menu: [
    {
      group: menuGroups.benefits,
      order: 40,
      path: spreadPaths.spread,
      label: 'subsidySpread.title',
      icon: Histogram,
    },
    {
      group: menuGroups.benefits,
      order: 50,
      path: spreadPaths.outliers,
      label: 'subsidySpread.outlierList',
      icon: WarnTriangleFilled,
    },
  ],
  lists: [async () => (await import('./model/outlierList')).outlierList],
})
