import { defineList } from '@/shared/list/definition'
import { linkTo, paths } from '@/shared/paths'

export const unitList = defineList({
  name: 'units',
  path: '/api/v1/units',
  title: 'unit.title',
  search: 'unit.search',
  defaultSort: 'name',
  rowKey: (row) => row.id,
  columns: [
    {
      key: 'name',
      label: 'unit.name',
      value: (row) => row.name,
      to: (row) => paths.unit.detail(row.id),
      sort: 'name',
      width: 260,
      card: 'title',
    },
    {
      key: 'level',
      label: 'unit.level',
      value: (row) => row.level,
      kind: 'enum',
      enumName: 'Level',
      sort: 'level',
      width: 80,
      card: 'tag',
    },
    {
      key: 'area',
      label: 'unit.area',
      value: (row) => row.area?.name,
      to: (row) => linkTo.area(row.area),
      width: 140,
    },
    {
      key: 'cadres',
      label: 'unit.cadres',
      value: (row) => row.cadres,
      kind: 'number',
      to: (row) => ({ path: paths.cadre.list, query: { unit: row.id, status: 'POSTED' } }),
      sort: 'cadres',
      width: 110,
    },
  ],
  filters: [
    { name: 'level', label: 'unit.level', kind: 'multi', enumName: 'Level', primary: true },
    { name: 'asOf', label: 'list.asOf', kind: 'date', primary: true },
  ],
})
