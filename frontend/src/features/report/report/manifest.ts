import { DocumentCopy } from '@element-plus/icons-vue'
import { defineManifest, menuGroups } from '@/shared/manifest/manifest'
import { reportPaths } from './model/paths'

export default defineManifest({
  resources: { reports: 'report.title' },
  routes: [
    {
      path: reportPaths.list,
      component: () => import('./pages/ReportListPage.vue'),
      meta: { title: 'report.title', byArea: true, needs: 'reports:read' },
    },
    {
      path: reportPaths.create,
      component: () => import('./pages/NewReportPage.vue'),
      meta: { title: 'report.new', needs: 'reports:write' },
    },
    {
      path: reportPaths.compare,
      component: () => import('./pages/ComparePage.vue'),
      meta: { title: 'report.compare.title', needs: 'reports:read' },
    },
    {
      path: `${reportPaths.list}/:id`,
      component: () => import('./pages/ReportPage.vue'),
      props: true,
      meta: { title: 'report.one', needs: 'reports:read' },
    },
  ],
  menu: [
    {
      group: menuGroups.reports,
      order: 10,
      path: reportPaths.list,
      label: 'report.title',
      icon: DocumentCopy,
    },
  ],
  lists: [async () => (await import('./model/reportList')).reportList],
})
