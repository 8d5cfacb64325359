import { cadreDays, nameOf } from '@/features/attendance/absence'
import { defineLedger } from '@/shared/ledger/definition'
import { today } from '@/shared/lib/today'

export const outing = defineLedger<'outings'>({
  search: 'absence.search',
  defaultSort: '-startsOn',
  fields: [
    ...cadreDays,
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
