import { Lock } from '@element-plus/icons-vue'
import { crudRoutes } from '@/shared/crudRoutes'
import { defineManifest, menuGroups } from '@/shared/manifest/manifest'
import { paths } from '@/shared/paths'

export default defineManifest({
  resources: { 'discipline-cases': 'discipline.title' },
  routes: crudRoutes({
    path: paths.discipline.list,
    words: 'discipline',
    key: 'id',
    read: 'discipline-cases:read',
    write: 'discipline-cases:write',
    list: () => import('./pages/DisciplineListPage.vue'),
    detail: () => import('./pages/DisciplineDetailPage.vue'),
    form: () => import('./pages/DisciplineFormPage.vue'),
  }),
  menu: [
    {
      group: menuGroups.supervision,
      order: 90,
      path: paths.discipline.list,
      label: 'discipline.title',
      icon: Lock,
    },
  ],
  lists: [async () => (await import('./model/disciplineList')).disciplineList],
})
