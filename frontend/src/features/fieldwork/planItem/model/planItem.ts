import { defineLedger } from '@/shared/ledger/definition'
import { pathsUnder } from '@/shared/paths'
import { stateTone } from './tones'

const plans = pathsUnder('/plans')

export const planItem = defineLedger<'plan-items'>({
  search: 'planItem.text',
  defaultSort: 'dueOn',
  fields: [
    { name: 'text', kind: 'text', column: { width: 240 } },
    {
      name: 'state',
      kind: 'enum',
      enumName: 'PlanItemState',
      tone: stateTone,
      column: { width: 88, card: 'tag' },
      form: { required: true },
      filter: { several: true, primary: true },
    },
    { name: 'dueOn', kind: 'date', column: { sort: true, width: 104 } },
    {
      name: 'overdue',
      kind: 'bool',
      value: ({ overdue }) => overdue || null,
      column: { width: 80 },
      filter: { primary: true },
    },
    {
      name: 'target',
      kind: 'enum',
      enumName: 'PlanTarget',
      column: { width: 136 },
      filter: { several: true, primary: true },
    },
    { name: 'village', kind: 'remote', remote: 'village', column: { sort: true, width: 200 }, filter: {} },
    {
      name: 'plan',
      kind: 'remote',
      remote: 'plan',
      to: ({ plan }) => plans.detail(plan.id),
      column: { width: 200 },
      filter: {},
    },
    { name: 'doneOn', kind: 'date', column: { width: 104 }, form: { hint: 'planItem.doneOnHint' } },
    { name: 'note', kind: 'textarea', column: { width: 180, hidden: true }, form: { maxlength: 1_000 } },
  ],
  filters: [
    { name: 'planState', kind: 'multi', enumName: 'PlanState' },
    { name: 'from', kind: 'date' },
    { name: 'to', kind: 'date' },
  ],
  recordType: 'PLAN_ITEM',
})
