import { defineList } from '@/shared/list/definition'
import { paths } from '@/shared/paths'

export const batchList = defineList({
  name: 'batches',
  path: '/api/v1/batches',
  title: 'batch.title',
  defaultSort: 'startsOn',
  rowKey: (row) => row.id,
  columns: [
    {
      key: 'name',
      label: 'batch.name',
      value: (row) => row.name,
      to: (row) => paths.batch.detail(row.id),
      width: 160,
      card: 'title',
    },
    {
      key: 'startsOn',
      label: 'batch.startsOn',
      value: (row) => row.startsOn,
      kind: 'date',
      sort: 'startsOn',
      width: 110,
    },
    { key: 'endsOn', label: 'batch.endsOn', value: (row) => row.endsOn, kind: 'date', width: 110 },
    { key: 'baseYear', label: 'batch.baseYear', value: (row) => row.baseYear, kind: 'code', width: 90 },
    {
      key: 'poorIncomeBelow',
      label: 'batch.poorIncomeBelow',
      value: (row) => row.poorIncomeBelow,
      kind: 'money',
      width: 180,
    },
    {
      key: 'reportDueDays',
      label: 'batch.reportDueDays',
      value: (row) => row.reportDueDays,
      kind: 'number',
      width: 150,
    },
  ],
  filters: [],
})
