import type { Schemas } from '@/api/types'
import { daysColumns, daysFilters } from '@/features/attendance/absence'
import { defineList } from '@/shared/list/definition'
import { paths } from '@/shared/paths'

export const outingList = defineList({
  name: 'outings',
  path: '/api/v1/outings',
  title: 'outing.title',
  search: 'absence.search',
  defaultSort: '-startsOn',
  rowKey: (row) => row.id,
  columns: [
    ...daysColumns<Schemas['OutingSummary']>(paths.outing.detail),
    { key: 'days', label: 'absence.days', value: (row) => row.days, kind: 'number', width: 64 },
    {
      key: 'kind',
      label: 'outing.kind',
      value: (row) => row.kind,
      kind: 'enum',
      enumName: 'OutingKind',
      width: 88,
      card: 'tag',
    },
    { key: 'place', label: 'outing.place', value: (row) => row.place, width: 140 },
    { key: 'purpose', label: 'outing.purpose', value: (row) => row.purpose, width: 200 },
    {
      key: 'locked',
      label: 'outing.locked',
      value: (row) => row.locked,
      kind: 'bool',
      width: 104,
      hidden: true,
    },
  ],
  filters: [
    { name: 'kind', label: 'outing.kind', kind: 'multi', enumName: 'OutingKind', primary: true },
    { name: 'from', label: 'absence.from', kind: 'date', primary: true },
    { name: 'to', label: 'absence.to', kind: 'date', primary: true },
    ...daysFilters,
  ],
})
