import { EditPen, Finished, Stamp } from '@element-plus/icons-vue'
import { defineManifest, menuGroups } from '@/shared/manifest/manifest'
import { paths } from '@/shared/paths'

export default defineManifest({
  resources: { progress: 'progress.title', 'progress-sheets': 'progress.sheet.title' },
  routes: [
    {
      path: paths.progress.list,
      name: 'progress-list',
      component: () => import('./pages/ProgressListPage.vue'),
      meta: { title: 'progress.title', byArea: true, needs: 'progress:read' },
    },
    {
      path: paths.progress.sheet,
      name: 'progress-sheet',
      component: () => import('./pages/SheetPage.vue'),
      meta: { title: 'progress.sheet.title', byArea: true, needs: 'progress-sheets:write' },
    },
    {
      path: paths.progress.review,
      name: 'progress-review',
      component: () => import('./pages/ReviewPage.vue'),
      meta: { title: 'progress.review.title', byArea: true, needs: 'progress:verify' },
    },
    {
      path: `${paths.progress.list}/:id`,
      name: 'progress-detail',
      component: () => import('./pages/ProgressDetailPage.vue'),
      props: true,
      meta: { title: 'progress.one', needs: 'progress:read' },
    },
    {
      path: `${paths.progress.list}/:id/edit`,
      name: 'progress-edit',
      component: () => import('./pages/ProgressFormPage.vue'),
      props: true,
      meta: { title: 'progress.one', needs: 'progress:write' },
    },
  ],
  menu: [
    {
      group: menuGroups.targets,
      order: 30,
      path: paths.progress.list,
      label: 'progress.menu.list',
      icon: Finished,
    },
    {
      group: menuGroups.targets,
      order: 40,
      path: paths.progress.sheet,
      label: 'progress.menu.sheet',
      icon: EditPen,
      // a cadre comes to that of its village from its desk
      needs: 'progress:write',
    },
    {
      group: menuGroups.targets,
      order: 50,
      path: paths.progress.review,
      label: 'progress.menu.review',
      icon: Stamp,
    },
  ],
  lists: [async () => (await import('./model/progressList')).progressList],
  panels: {
    desk: {
      order: 5,
      needs: 'progress-sheets:write',
      component: () => import('./components/OwnQuarter.vue'),
    },
    village: { order: 10, component: () => import('./components/VillageTargets.vue') },
  },
})
