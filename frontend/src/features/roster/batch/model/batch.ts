import { defineLedger } from '@/shared/ledger/definition'
import { paths } from '@/shared/paths'

export const batch = defineLedger<'batches'>({
  defaultSort: 'startsOn',
  fields: [
    {
      name: 'name',
      kind: 'text',
      column: { width: 160 },
      form: { required: true, maxlength: 50, wide: true },
    },
    { name: 'startsOn', kind: 'date', column: { sort: true, width: 110 }, form: { required: true } },
    { name: 'endsOn', kind: 'date', column: { width: 110 }, form: {} },
    {
      name: 'baseYear',
      kind: 'integer',
      shown: 'code',
      column: { width: 90 },
      form: { required: true, hint: 'batch.baseYearHint' },
    },
    { name: 'poorIncomeBelow', kind: 'money', column: { width: 180 }, form: { hint: 'batch.poorHint' } },
    { name: 'reportDueDays', kind: 'integer', column: { width: 150 }, form: { hint: 'batch.reportDueHint' } },
  ],
  blank: () => ({ poorIncomeBelow: 30000, reportDueDays: 10 }),
  links: ({ id }) => [
    { label: 'batch.itsAllocations', to: { path: paths.allocations, query: { batch: id } } },
  ],
})
