import { Setting } from '@element-plus/icons-vue'
import { defineManifest, menuGroups } from '@/shared/manifest/manifest'
import { paths } from '@/shared/paths'

export default defineManifest({
  resources: { parameters: 'parameter.title' },
  routes: [
    {
      path: paths.parameters,
      component: () => import('./pages/ParametersPage.vue'),
      meta: { title: 'parameter.title', needs: 'parameters:read' },
    },
  ],
  menu: [
    {
      group: menuGroups.system,
      order: 40,
      path: paths.parameters,
      label: 'parameter.menu',
      icon: Setting,
      needs: 'duty-sheets:read',
    },
  ],
})
