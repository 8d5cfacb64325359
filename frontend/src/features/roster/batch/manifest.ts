import { Calendar } from '@element-plus/icons-vue'
import { crudRoutes } from '@/shared/crudRoutes'
import { defineManifest, menuGroups } from '@/shared/manifest/manifest'
import { paths } from '@/shared/paths'

export default defineManifest({
  resources: { batches: 'batch.title' },
  routes: crudRoutes({
    path: paths.batch.list,
    words: 'batch',
    key: 'id',
    read: 'batches:read',
    write: 'batches:write',
    list: () => import('./pages/BatchListPage.vue'),
    detail: () => import('./pages/BatchDetailPage.vue'),
    form: () => import('./pages/BatchFormPage.vue'),
    byArea: false,
  }),
  menu: [
    { group: menuGroups.quota, order: 20, path: paths.batch.list, label: 'batch.title', icon: Calendar },
  ],
  lists: [async () => (await import('./model/batchList')).batchList],
})
