import { List } from '@element-plus/icons-vue'
import { crudRoutes } from '@/shared/crudRoutes'
import { defineManifest, menuGroups } from '@/shared/manifest/manifest'
import { paths } from '@/shared/paths'

export default defineManifest({
  resources: { checklists: 'checklist.title' },
  routes: crudRoutes({
    path: paths.checklist.list,
    words: 'checklist',
    key: 'id',
    read: 'checklists:read',
    write: 'checklists:write',
    list: () => import('./pages/ChecklistListPage.vue'),
    detail: () => import('./pages/ChecklistDetailPage.vue'),
    form: () => import('./pages/ChecklistFormPage.vue'),
    byArea: false,
  }),
  menu: [
    {
      group: menuGroups.system,
      order: 30,
      path: paths.checklist.list,
      label: 'checklist.title',
      icon: List,
      needs: 'inspections:record',
    },
  ],
  lists: [async () => (await import('./model/checklistList')).checklistList],
})
