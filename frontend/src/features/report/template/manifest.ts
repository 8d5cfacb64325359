import { EditPen } from '@element-plus/icons-vue'
import { defineManifest, menuGroups } from '@/shared/manifest/manifest'
import { templatePaths } from './model/paths'

export default defineManifest({
  resources: { 'report-templates': 'template.title' },
  routes: [
    {
      path: templatePaths.list,
      component: () => import('./pages/TemplatesPage.vue'),
      meta: { title: 'template.title', byArea: true, needs: 'report-templates:read' },
    },
    {
      path: `${templatePaths.list}/:id`,
      component: () => import('./pages/TemplatePage.vue'),
      props: true,
      meta: { title: 'template.one', needs: 'report-templates:read' },
    },
  ],
  menu: [
    {
      group: menuGroups.reports,
      order: 20,
      path: templatePaths.list,
      label: 'template.title',
      icon: EditPen,
    },
  ],
})
