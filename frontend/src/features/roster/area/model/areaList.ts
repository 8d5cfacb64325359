import { defineList } from '@/shared/list/definition'
import { linkTo } from '@/shared/links'
import { paths } from '@/shared/paths'

export const areaList = defineList({
  name: 'areas',
  path: '/api/v1/areas',
  title: 'area.title',
  search: 'area.search',
  defaultSort: 'code',
  rowKey: (row) => row.code,
  columns: [
    {
      key: 'name',
      label: 'area.name',
      value: (row) => row.name,
      to: (row) => paths.area.detail(row.code),
      sort: 'name',
      width: 180,
      card: 'title',
    },
    { key: 'code', label: 'area.code', value: (row) => row.code, kind: 'code', sort: 'code', width: 120 },
    {
      key: 'level',
      label: 'area.level',
      value: (row) => row.level,
      kind: 'enum',
      enumName: 'Level',
      sort: 'level',
      width: 80,
      card: 'tag',
    },
    {
      key: 'kind',
      label: 'area.kind',
      value: (row) => row.kind,
      kind: 'enum',
      enumName: 'AreaKind',
      width: 90,
    },
    {
      key: 'parent',
      label: 'area.parent',
      value: (row) => row.parent?.name,
      to: (row) => linkTo.area(row.parent),
      width: 140,
    },
  ],
  filters: [
    { name: 'level', label: 'area.level', kind: 'multi', enumName: 'Level', primary: true },
    { name: 'kind', label: 'area.kind', kind: 'enum', enumName: 'AreaKind', primary: true },
  ],
})
