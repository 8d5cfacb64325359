import { Files, Upload } from '@element-plus/icons-vue'
import { defineManifest, menuGroups } from '@/shared/manifest/manifest'
import { paths } from '@/shared/paths'

export default defineManifest({
  resources: { imports: 'imports.title' },
  routes: [
    {
      path: paths.imports,
      component: () => import('./pages/ImportPage.vue'),
      meta: { title: 'imports.title', needs: 'imports:run' },
    },
    {
      path: paths.importJobs,
      component: () => import('./pages/ImportJobListPage.vue'),
      meta: { title: 'imports.jobs.title', needs: 'imports:run' },
    },
    {
      path: `${paths.importJobs}/:id`,
      component: () => import('./pages/ImportJobPage.vue'),
      props: true,
      meta: { title: 'imports.jobs.one', needs: 'imports:run' },
    },
  ],
  menu: [
    { group: menuGroups.system, order: 10, path: paths.imports, label: 'imports.title', icon: Upload },
    { group: menuGroups.system, order: 20, path: paths.importJobs, label: 'imports.jobs.title', icon: Files },
  ],
  lists: [async () => (await import('./model/jobList')).jobList],
})
