import { nameOf } from '@/features/attendance/absence'
import { defineLedger } from '@/shared/ledger/definition'
import { today } from '@/shared/lib/today'

export const outing = defineLedger<'outings'>({
  search: 'absence.search',
  defaultSort: '-startsOn',
  fields: [
    {
      name: 'cadre',
      label: 'absence.cadre',
      kind: 'remote',
      remote: 'cadre',
      column: { sort: 'name', width: 88 },
      form: { name: 'cadreId', required: true, onlyNew: true },
      filter: {},
    },
    {
      name: 'village',
      label: 'absence.village',
      kind: 'remote',
      remote: 'village',
      column: { sort: true, width: 220 },
      filter: {},
    },
    {
      name: 'startsOn',
      label: 'absence.startsOn',
      kind: 'date',
      column: { sort: true, width: 104 },
      form: { required: true },
    },
    {
      name: 'endsOn',
      label: 'absence.endsOn',
      kind: 'date',
      column: { width: 104 },
      form: { required: true, hint: 'absence.endsOnHint' },
    },
    { name: 'days', label: 'absence.days', kind: 'integer', column: { width: 64 } },
    {
      name: 'kind',
      kind: 'enum',
      enumName: 'OutingKind',
      column: { width: 88, card: 'tag' },
      form: { required: true },
      filter: { several: true, primary: true },
    },
    { name: 'place', kind: 'text', column: { width: 140 }, form: { required: true, maxlength: 200 } },
    { name: 'purpose', kind: 'textarea', column: { width: 200 }, form: { required: true, maxlength: 500 } },
    { name: 'locked', kind: 'bool', column: { width: 104, hidden: true } },
  ],
  filters: [
    { name: 'from', label: 'absence.from', kind: 'date', primary: true },
    { name: 'to', label: 'absence.to', kind: 'date', primary: true },
  ],
  blank: () => ({ startsOn: today() }),
  nameOf,
  notice: ({ locked }) => (locked ? 'outing.lockedHint' : null),
})
