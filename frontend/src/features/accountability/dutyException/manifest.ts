import { QuestionFilled } from '@element-plus/icons-vue'
import { crudRoutes } from '@/shared/crudRoutes'
import { defineManifest, menuGroups } from '@/shared/manifest/manifest'
import { paths } from '@/shared/paths'

export default defineManifest({
  resources: { exceptions: 'dutyException.title' },
  routes: crudRoutes({
    path: paths.dutyException.list,
    words: 'dutyException',
    key: 'id',
    read: 'exceptions:read',
    list: () => import('./pages/DutyExceptionListPage.vue'),
    detail: () => import('./pages/DutyExceptionDetailPage.vue'),
  }),
  menu: [
    {
      group: menuGroups.supervision,
      order: 80,
      path: paths.dutyException.list,
      label: 'dutyException.title',
      icon: QuestionFilled,
    },
  ],
  panels: {
    cadre: {
      order: 20,
      needs: 'exceptions:read',
      component: () => import('./components/CadreExceptions.vue'),
    },
  },
  lists: [async () => (await import('./model/dutyExceptionList')).dutyExceptionList],
})
