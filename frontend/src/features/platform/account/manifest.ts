import { Avatar } from '@element-plus/icons-vue'
import { crudRoutes } from '@/shared/crudRoutes'
import { defineManifest, menuGroups } from '@/shared/manifest/manifest'
import { paths } from '@/shared/paths'

export default defineManifest({
  resources: { accounts: 'account.title' },
  routes: [
    ...crudRoutes({
      path: paths.account.list,
      words: 'account',
      key: 'id',
      read: 'accounts:read',
      write: 'accounts:write',
      list: () => import('./pages/AccountListPage.vue'),
      detail: () => import('./pages/AccountDetailPage.vue'),
      form: () => import('./pages/AccountFormPage.vue'),
    }),
    {
      path: paths.cadreAccounts,
      component: () => import('./pages/CadreAccountsPage.vue'),
      meta: { title: 'account.cadres.title', byArea: true, needs: 'accounts:open' },
    },
  ],
  menu: [
    { group: menuGroups.system, order: 50, path: paths.account.list, label: 'account.title', icon: Avatar },
  ],
  lists: [async () => (await import('./model/accountList')).accountList],
})
