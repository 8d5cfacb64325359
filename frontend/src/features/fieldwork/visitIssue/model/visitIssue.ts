import { useRoute } from 'vue-router'
import { defineLedger } from '@/shared/ledger/definition'
import { pathsUnder } from '@/shared/paths'
import { visitIssueSteps } from './visitIssueSteps'
import { stateTone } from './tones'

const TEXT = 1_000

export const visitIssue = defineLedger<'visit-issues'>({
  search: 'visitIssue.text',
  defaultSort: '-open,raisedOn',
  fields: [
    {
      name: 'text',
      kind: 'textarea',
      column: { width: 260 },
      form: { required: true, maxlength: TEXT, wide: true },
    },
    {
      name: 'state',
      kind: 'enum',
      enumName: 'VisitIssueState',
      tone: stateTone,
      column: { width: 88, card: 'tag' },
      filter: { several: true, primary: true },
    },
    {
      name: 'level',
      kind: 'enum',
      enumName: 'VisitIssueLevel',
      column: { width: 88 },
      form: { required: true },
      filter: { several: true, primary: true },
    },
    { name: 'village', kind: 'remote', remote: 'village', column: { sort: true, width: 200 }, filter: {} },
    {
      name: 'visit',
      kind: 'remote',
      remote: 'visit',
      column: { width: 160 },
      to: ({ visit }) => pathsUnder('/visits').detail(visit.id),
      form: { name: 'visitId', required: true, onlyNew: true, wide: true },
      filter: {},
    },
    { name: 'raisedOn', kind: 'date', column: { sort: true, width: 104 } },
    { name: 'answer', kind: 'textarea', column: { width: 220, hidden: true } },
  ],
  filters: [
    { name: 'from', kind: 'date' },
    { name: 'to', kind: 'date' },
  ],
  // the page of a visit leads to a new issue of it
  blank: () => ({ level: 'TOWN', visitId: useRoute().query.visit }),
  workflow: visitIssueSteps,
})
