import type { Schemas } from '@/api/types'
import { defineForm, fieldsOf } from '@/shared/form/definition'

const NAME_LENGTH = 50

export const batchForm = defineForm({
  collection: '/api/v1/batches',
  resource: '/api/v1/batches/{id}',
  titleNew: 'batch.new',
  titleEdit: 'batch.edit',
  nameOf: (batch) => batch.name,
  fields: fieldsOf<Schemas['BatchCreate']>([
    { name: 'name', label: 'batch.name', kind: 'text', required: true, maxlength: NAME_LENGTH, wide: true },
    { name: 'startsOn', label: 'batch.startsOn', kind: 'date', required: true },
    { name: 'endsOn', label: 'batch.endsOn', kind: 'date' },
    {
      name: 'baseYear',
      label: 'batch.baseYear',
      kind: 'integer',
      required: true,
      hint: 'batch.baseYearHint',
    },
    { name: 'poorIncomeBelow', label: 'batch.poorIncomeBelow', kind: 'money', hint: 'batch.poorHint' },
    { name: 'reportDueDays', label: 'batch.reportDueDays', kind: 'integer', hint: 'batch.reportDueHint' },
  ]),
  blank: () => ({ poorIncomeBelow: 30000, reportDueDays: 10 }),
  read: (batch) => ({
    name: batch.name,
    startsOn: batch.startsOn,
    endsOn: batch.endsOn,
    baseYear: batch.baseYear,
    poorIncomeBelow: batch.poorIncomeBelow,
    reportDueDays: batch.reportDueDays,
  }),
})
