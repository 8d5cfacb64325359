import { defineLedger } from '@/shared/ledger/definition'
import { today } from '@/shared/lib/today'
import { useAreaStore } from '@/shared/session/area'

export const subsidyStandard = defineLedger<'subsidy-standards'>({
  search: 'subsidyStandard.search',
  defaultSort: '-startsOn',
  fields: [
    {
      name: 'name',
      label: 'subsidyStandard.heading',
      kind: 'text',
      column: { sort: true, width: 180 },
      form: { required: true, maxlength: 100 },
    },
    {
      name: 'area',
      kind: 'area',
      column: { sort: true, width: 120 },
      form: { name: 'areaCode', required: true, onlyNew: true, hint: 'subsidyStandard.areaHint' },
    },
    {
      name: 'basis',
      kind: 'enum',
      enumName: 'SubsidyBasis',
      column: { width: 96, card: 'tag' },
      form: { required: true, hint: 'subsidyStandard.basisHint' },
      filter: { several: true, primary: true },
    },
    {
      name: 'amount',
      kind: 'money',
      column: { sort: true, width: 104 },
      form: { required: true },
    },
    {
      name: 'payer',
      kind: 'enum',
      enumName: 'SubsidyPayer',
      column: { width: 104 },
      form: { required: true },
      filter: { primary: true },
    },
    {
      name: 'dispatchLevel',
      kind: 'enum',
      enumName: 'DispatchLevel',
      column: { width: 96 },
      form: { hint: 'subsidyStandard.allHint' },
      filter: { several: true },
    },
    {
      name: 'villageClass',
      kind: 'enum',
      enumName: 'VillageClass',
      column: { width: 104 },
      form: { hint: 'subsidyStandard.allHint' },
      filter: {},
    },
    { name: 'startsOn', kind: 'date', column: { sort: true, width: 104 }, form: { required: true } },
    { name: 'endsOn', kind: 'date', column: { width: 104 }, form: { hint: 'subsidyStandard.endsHint' } },
  ],
  filters: [
    { name: 'from', kind: 'date', primary: true },
    { name: 'to', kind: 'date', primary: true },
  ],
  blank: () => ({ areaCode: useAreaStore().root, startsOn: today(), payer: 'FINANCE' }),
})
