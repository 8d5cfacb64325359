import { defineLedger } from '@/shared/ledger/definition'
import { enumWords } from '@/shared/lib/format'
import { today } from '@/shared/lib/today'
import { ownVillage } from '@/shared/session/writer'
import PlanItems from '../components/PlanItems.vue'
import { planSteps } from './planSteps'
import { stateTone } from './tones'

const YEAR = 4

export const plan = defineLedger<'plans'>({
  search: 'plan.search',
  defaultSort: 'village,-year,kind',
  fields: [
    {
      name: 'title',
      label: 'plan.heading',
      kind: 'text',
      column: { width: 240 },
      form: { required: true, maxlength: 200, wide: true },
    },
    {
      name: 'village',
      kind: 'remote',
      remote: 'village',
      column: { sort: true, width: 200 },
      form: { name: 'villageCode', required: true, onlyNew: true },
      filter: {},
    },
    {
      name: 'kind',
      kind: 'enum',
      enumName: 'PlanKind',
      column: { sort: true, width: 96 },
      form: { required: true },
      filter: { several: true, primary: true },
    },
    {
      name: 'year',
      kind: 'integer',
      shown: 'code',
      column: { sort: true, width: 72 },
      form: { required: true, hint: 'plan.yearHint' },
    },
    {
      name: 'state',
      kind: 'enum',
      enumName: 'PlanState',
      tone: stateTone,
      column: { width: 88, card: 'tag' },
      filter: { several: true, primary: true },
    },
    { name: 'adoptedOn', kind: 'date', column: { sort: true, width: 104 } },
    {
      name: 'itemsDone',
      kind: 'text',
      value: ({ itemsDone, itemsTotal }) => `${itemsDone} / ${itemsTotal}`,
      column: { width: 96 },
    },
    { name: 'itemsOverdue', kind: 'integer', column: { sort: 'overdue', width: 88 } },
    { name: 'text', kind: 'textarea', form: { maxlength: 5_000 } },
    {
      name: 'items',
      kind: 'rows',
      columns: [
        { name: 'target', label: 'plan.target', enumName: 'PlanTarget', first: 'T5' },
        { name: 'text', label: 'plan.item', maxlength: 500 },
        { name: 'dueOn', label: 'plan.dueOn', date: true },
      ],
      most: 100,
      value: ({ items }) => enumWords('PlanTarget', [...new Set(items.map(({ target }) => target))]),
      form: { required: true, hint: 'plan.itemsHint', wide: true },
    },
  ],
  filters: [
    { name: 'year', kind: 'year', primary: true },
    { name: 'overdue', kind: 'bool', primary: true },
    { name: 'from', kind: 'date' },
    { name: 'to', kind: 'date' },
  ],
  blank: () => ({ villageCode: ownVillage(), kind: 'ANNUAL', year: Number(today().slice(0, YEAR)) }),
  workflow: planSteps,
  aside: PlanItems,
  links: ({ id }) => [{ label: 'plan.allItems', to: { path: '/plan-items', query: { plan: id } } }],
})
