import { Iphone, Search } from '@element-plus/icons-vue'
import { defineManifest, menuGroups } from '@/shared/manifest/manifest'
import { paths } from '@/shared/paths'
import { onFindings } from './model/files'

export default defineManifest({
  resources: { inspections: 'inspection.title' },
  routes: [
    {
      path: paths.inspection.list,
      name: 'inspection-list',
      component: () => import('./pages/InspectionListPage.vue'),
      meta: { title: 'inspection.title', byArea: true, needs: 'inspections:read' },
    },
    {
      path: paths.inspect,
      name: 'inspect',
      component: () => import('./pages/InspectPage.vue'),
      meta: { title: 'inspection.phone.title', needs: 'inspections:record' },
    },
    {
      path: `${paths.inspection.list}/:id`,
      name: 'inspection-detail',
      component: () => import('./pages/InspectionDetailPage.vue'),
      props: true,
      meta: { title: 'inspection.one', needs: 'inspections:read' },
    },
    {
      path: `${paths.inspection.list}/:id/edit`,
      name: 'inspection-edit',
      component: () => import('./pages/InspectionEditPage.vue'),
      props: true,
      meta: { title: 'inspection.one', needs: 'inspections:record' },
    },
  ],
  menu: [
    {
      group: menuGroups.supervision,
      order: 10,
      path: paths.inspection.list,
      label: 'inspection.menu.list',
      icon: Search,
    },
    {
      group: menuGroups.supervision,
      order: 20,
      path: paths.inspect,
      label: 'inspection.menu.inspect',
      icon: Iphone,
    },
  ],
  lists: [async () => (await import('./model/inspectionList')).inspectionList],
  hangs: { '/api/v1/inspections': onFindings },
  panels: {
    notices: {
      order: 5,
      needs: 'inspections:record',
      component: () => import('./components/earlierDrafts'),
    },
  },
})
