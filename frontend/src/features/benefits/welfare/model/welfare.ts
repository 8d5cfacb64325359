import { enumWords } from '@/shared/lib/format'
import { defineLedger } from '@/shared/ledger/definition'
import { today } from '@/shared/lib/today'

export const welfare = defineLedger<'welfare-records'>({
  search: 'welfare.search',
  defaultSort: '-doneOn',
  fields: [
    {
      name: 'cadre',
      kind: 'remote',
      remote: 'cadre',
      column: { sort: 'name', width: 96 },
      form: { name: 'cadreId', required: true, onlyNew: true },
      filter: {},
    },
    {
      name: 'kind',
      kind: 'enum',
      enumName: 'WelfareKind',
      column: { width: 112, card: 'tag' },
      form: { required: true },
      filter: { several: true, primary: true },
    },
    { name: 'doneOn', kind: 'date', column: { sort: true, width: 104 }, form: { required: true } },
    {
      name: 'endsOn',
      kind: 'date',
      column: { width: 104 },
      form: { hint: 'welfare.endsOnHint' },
    },
    { name: 'amount', kind: 'money', column: { width: 96 }, form: {} },
    { name: 'unit', kind: 'remote', remote: 'unit', column: { sort: true, width: 180 }, filter: {} },
    {
      name: 'dispatchLevel',
      kind: 'enum',
      enumName: 'DispatchLevel',
      column: { width: 88, hidden: true },
      filter: { several: true },
    },
    { name: 'village', kind: 'remote', remote: 'village', column: { sort: true, width: 220 } },
    { name: 'note', kind: 'textarea', column: { width: 180, hidden: true }, form: { maxlength: 500 } },
  ],
  filters: [
    { name: 'from', kind: 'date', primary: true },
    { name: 'to', kind: 'date', primary: true },
  ],
  blank: () => ({ doneOn: today() }),
  nameOf: ({ cadre, kind, doneOn }) => `${cadre.name} · ${enumWords('WelfareKind', [kind])} · ${doneOn}`,
})
