import type { Schemas } from '@/api/types'
import { daysColumns, daysFilters, stateTone } from '@/features/attendance/absence'
import { defineList } from '@/shared/list/definition'
import { paths } from '@/shared/paths'

export const commuterList = defineList({
  name: 'commuters',
  path: '/api/v1/commuters',
  title: 'commuter.title',
  search: 'absence.search',
  defaultSort: '-startsOn',
  rowKey: (row) => row.id,
  columns: [
    ...daysColumns<Schemas['CommuterSummary']>(paths.commuter.detail),
    {
      key: 'state',
      label: 'absence.state',
      value: (row) => row.state,
      kind: 'enum',
      enumName: 'CommuterState',
      tone: (row) => stateTone(row.state),
      width: 88,
      card: 'tag',
    },
    { key: 'reason', label: 'commuter.reason', value: (row) => row.reason, width: 180 },
    { key: 'nightDuty', label: 'commuter.nightDuty', value: (row) => row.nightDuty, width: 180 },
    { key: 'decidedBy', label: 'absence.decidedBy', value: (row) => row.decidedBy, width: 120, hidden: true },
  ],
  filters: [
    { name: 'state', label: 'absence.state', kind: 'multi', enumName: 'CommuterState', primary: true },
    { name: 'asOf', label: 'list.asOf', kind: 'date', primary: true },
    ...daysFilters,
  ],
})
