import { defineLedger } from '@/shared/ledger/definition'
import { today } from '@/shared/lib/today'
import { useAreaStore } from '@/shared/session/area'
import SheetLines from '../components/SheetLines.vue'
import { stateTone } from './tones'
import { subsidySteps } from './subsidySteps'

const MONTH = '2005-01'.length

/** The last month that has ended. */
function lastMonth(): string {
  const day = new Date(`${today().slice(0, MONTH)}-01T00:00Z`)
  day.setUTCDate(0)
  return day.toISOString().slice(0, MONTH)
}

export const subsidySheet = defineLedger<'subsidy-sheets'>({
  search: 'subsidySheet.search',
  defaultSort: '-month',
  fields: [
    {
      name: 'town',
      kind: 'area',
      column: { sort: true, width: 120 },
      form: { name: 'townCode', required: true, onlyNew: true, hint: 'subsidySheet.townHint' },
    },
    { name: 'county', kind: 'text', column: { width: 104 } },
    {
      name: 'month',
      kind: 'month',
      column: { sort: true, width: 88 },
      form: { required: true, onlyNew: true, hint: 'subsidySheet.monthHint' },
    },
    {
      name: 'state',
      kind: 'enum',
      enumName: 'SubsidySheetState',
      tone: stateTone,
      column: { width: 88, card: 'tag' },
      filter: { several: true, primary: true },
    },
    { name: 'cadres', kind: 'integer', column: { width: 88 } },
    { name: 'financeAmount', kind: 'money', column: { width: 120 } },
    { name: 'unitAmount', kind: 'money', column: { width: 120 } },
    { name: 'amount', kind: 'money', column: { width: 120 } },
    { name: 'differences', kind: 'integer', column: { width: 88 } },
    { name: 'differenceAmount', kind: 'money', column: { width: 112, hidden: true } },
    {
      name: 'computedAt',
      kind: 'date',
      shown: 'instant',
      column: { sort: true, width: 144, hidden: true },
    },
  ],
  filters: [{ name: 'month', kind: 'month', primary: true }],
  blank: () => ({ townCode: useAreaStore().root, month: lastMonth() }),
  nameOf: ({ town, month }) => `${town.name} ${month}`,
  notice: ({ outdated }) => (outdated ? 'subsidySheet.outdated' : null),
  workflow: subsidySteps,
  aside: SheetLines,
})
