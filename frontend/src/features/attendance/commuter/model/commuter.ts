import { cadreDays, nameOf, stateTone } from '@/features/attendance/absence'
import { defineLedger } from '@/shared/ledger/definition'
import { today } from '@/shared/lib/today'
import { commuterSteps } from './commuterSteps'

export const commuter = defineLedger<'commuters'>({
  search: 'absence.search',
  defaultSort: '-startsOn',
  fields: [
    ...cadreDays,
    {
      name: 'state',
      label: 'absence.state',
      kind: 'enum',
      enumName: 'CommuterState',
      tone: stateTone,
      column: { width: 88, card: 'tag' },
      filter: { several: true, primary: true },
    },
    { name: 'reason', kind: 'textarea', column: { width: 180 }, form: { required: true, maxlength: 500 } },
    { name: 'nightDuty', kind: 'textarea', column: { width: 180 }, form: { required: true, maxlength: 500 } },
    { name: 'decidedBy', label: 'absence.decidedBy', kind: 'text', column: { width: 120, hidden: true } },
    { name: 'decidedAt', label: 'absence.decidedAt', kind: 'date', shown: 'instant' },
    { name: 'decision', label: 'absence.decision', kind: 'textarea' },
  ],
  filters: [{ name: 'asOf', label: 'list.asOf', kind: 'date', primary: true }],
  blank: () => ({ startsOn: today() }),
  nameOf,
  workflow: commuterSteps,
})
