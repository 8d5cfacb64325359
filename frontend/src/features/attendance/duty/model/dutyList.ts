import type { Schemas } from '@/api/types'
import type { Tone } from '@/shared/components/ValueText.vue'
import { defineList } from '@/shared/list/definition'
import { paths } from '@/shared/paths'

export const stateTone = (state: Schemas['DutyState'] | null | undefined): Tone | null =>
  state ? (state === 'SUBMITTED' ? 'success' : 'warning') : null

export const dutyList = defineList({
  name: 'duty-ledgers',
  path: '/api/v1/duty-ledgers',
  title: 'duty.title',
  search: 'duty.search',
  defaultSort: 'town',
  rowKey: (row) => row.town.code,
  columns: [
    {
      key: 'town',
      label: 'duty.town',
      value: (row) => row.town.name,
      to: (row) => paths.dutySheet(row.town.code, row.month),
      sort: 'town',
      width: 140,
      card: 'title',
    },
    { key: 'county', label: 'duty.county', value: (row) => row.county, width: 110 },
    { key: 'month', label: 'duty.month', value: (row) => row.month, kind: 'code', width: 90 },
    {
      key: 'state',
      label: 'duty.state',
      value: (row) => row.state,
      kind: 'enum',
      enumName: 'DutyState',
      tone: (row) => stateTone(row.state),
      width: 90,
      card: 'tag',
    },
    { key: 'cadres', label: 'duty.cadres', value: (row) => row.cadres, kind: 'number', width: 90 },
    { key: 'entered', label: 'duty.entered', value: (row) => row.entered, kind: 'number', width: 90 },
    { key: 'posted', label: 'duty.postedDays', value: (row) => row.postedDays, kind: 'number', width: 100 },
    {
      key: 'village',
      label: 'duty.villageDays',
      value: (row) => row.villageDays,
      kind: 'number',
      width: 100,
    },
    { key: 'outing', label: 'duty.outingDays', value: (row) => row.outingDays, kind: 'number', width: 100 },
    { key: 'leave', label: 'duty.leaveDays', value: (row) => row.leaveDays, kind: 'number', width: 90 },
    {
      key: 'unexplained',
      label: 'duty.unexplainedDays',
      value: (row) => row.unexplainedDays,
      kind: 'number',
      width: 110,
    },
    {
      key: 'submittedAt',
      label: 'duty.submittedAt',
      value: (row) => row.submittedAt,
      kind: 'instant',
      sort: 'submittedAt',
      width: 150,
    },
  ],
  filters: [
    { name: 'month', label: 'duty.month', kind: 'month', primary: true },
    { name: 'submitted', label: 'duty.submitted', kind: 'bool', primary: true },
  ],
})
