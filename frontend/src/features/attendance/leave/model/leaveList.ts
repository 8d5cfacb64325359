import type { Schemas } from '@/api/types'
import { daysColumns, daysFilters, stateTone } from '@/features/attendance/absence'
import { defineList } from '@/shared/list/definition'
import { paths } from '@/shared/paths'

export const leaveList = defineList({
  name: 'leaves',
  path: '/api/v1/leaves',
  title: 'leave.title',
  search: 'absence.search',
  defaultSort: '-startsOn',
  rowKey: (row) => row.id,
  columns: [
    ...daysColumns<Schemas['LeaveSummary']>(paths.leave.detail),
    { key: 'days', label: 'absence.days', value: (row) => row.days, kind: 'number', width: 64 },
    {
      key: 'reason',
      label: 'leave.reason',
      value: (row) => row.reason,
      kind: 'enum',
      enumName: 'LeaveReason',
      width: 88,
    },
    {
      key: 'state',
      label: 'absence.state',
      value: (row) => row.state,
      kind: 'enum',
      enumName: 'LeaveState',
      tone: (row) => stateTone(row.state),
      width: 88,
      card: 'tag',
    },
    {
      key: 'byCounty',
      label: 'leave.byCounty',
      value: (row) => row.byCounty,
      kind: 'bool',
      width: 88,
    },
    {
      key: 'returnedOn',
      label: 'leave.returnedOn',
      value: (row) => row.returnedOn,
      kind: 'date',
      width: 104,
    },
    { key: 'note', label: 'leave.note', value: (row) => row.note, width: 180, hidden: true },
    { key: 'decidedBy', label: 'absence.decidedBy', value: (row) => row.decidedBy, width: 120, hidden: true },
    { key: 'decision', label: 'absence.decision', value: (row) => row.decision, width: 180, hidden: true },
  ],
  filters: [
    { name: 'state', label: 'absence.state', kind: 'multi', enumName: 'LeaveState', primary: true },
    { name: 'reason', label: 'leave.reason', kind: 'multi', enumName: 'LeaveReason', primary: true },
    { name: 'from', label: 'absence.from', kind: 'date', primary: true },
    { name: 'to', label: 'absence.to', kind: 'date', primary: true },
    { name: 'waiting', label: 'leave.waiting', kind: 'bool', apart: true },
    ...daysFilters,
  ],
})
