import { enumWords } from '@/shared/lib/format'
import { defineList } from '@/shared/list/definition'
import { linkTo } from '@/shared/links'
import { paths } from '@/shared/paths'

export const accountList = defineList({
  name: 'accounts',
  path: '/api/v1/users',
  title: 'account.title',
  search: 'account.search',
  defaultSort: 'username',
  rowKey: (row) => row.id,
  columns: [
    {
      key: 'username',
      label: 'account.username',
      value: (row) => row.username,
      to: (row) => paths.account.detail(row.id),
      sort: 'username',
      width: 180,
      card: 'title',
    },
    {
      key: 'displayName',
      label: 'account.displayName',
      value: (row) => row.displayName,
      sort: 'displayName',
      width: 180,
    },
    {
      key: 'roles',
      label: 'account.roles',
      value: (row) => enumWords('Role', row.roles),
      width: 160,
    },
    {
      key: 'area',
      label: 'account.area',
      value: (row) => `${row.area.name} (${row.area.code})`,
      sort: 'area',
      width: 180,
    },
    {
      key: 'cadre',
      label: 'account.cadre',
      value: (row) => row.cadre?.name,
      to: (row) => linkTo.cadre(row.cadre),
      width: 100,
    },
    {
      key: 'enabled',
      label: 'account.state',
      value: (row) => (row.enabled ? 'ENABLED' : 'DISABLED'),
      kind: 'enum',
      enumName: 'AccountState',
      tone: (row) => (row.enabled ? 'success' : 'info'),
      width: 90,
      card: 'tag',
    },
    {
      key: 'mustChangePassword',
      label: 'account.mustChangePassword',
      value: (row) => row.mustChangePassword,
      kind: 'bool',
      width: 120,
      hidden: true,
    },
  ],
  filters: [
    { name: 'role', label: 'account.roles', kind: 'multi', enumName: 'Role', primary: true },
    { name: 'enabled', label: 'account.enabled', kind: 'bool', primary: true },
    { name: 'cadre', label: 'account.cadre', kind: 'remote', remote: 'cadre' },
  ],
})
