import { translate } from '@/i18n'
import { defineLedger } from '@/shared/ledger/definition'
import { today } from '@/shared/lib/today'
import { ownVillage, self } from '@/shared/session/writer'

const TEXT = 1_000

export const visit = defineLedger<'visits'>({
  search: 'visit.visited',
  defaultSort: '-visitedOn',
  fields: [
    {
      name: 'visited',
      kind: 'text',
      column: { sort: true, width: 200 },
      form: { required: true, maxlength: 200, hint: 'visit.visitedHint', wide: true },
    },
    {
      name: 'village',
      kind: 'remote',
      remote: 'village',
      column: { sort: true, width: 200 },
      form: {
        name: 'villageCode',
        required: true,
        onlyNew: true,
        known: () => ownVillage() !== undefined,
      },
      filter: {},
    },
    {
      name: 'visitedOn',
      kind: 'date',
      column: { sort: true, width: 104 },
      form: { required: true },
    },
    {
      name: 'kind',
      kind: 'enum',
      enumName: 'VisitKind',
      column: { width: 128, card: 'tag' },
      form: { required: true },
      filter: { several: true, primary: true },
    },
    { name: 'households', kind: 'integer', column: { sort: true, width: 80 }, form: { required: true } },
    { name: 'asked', kind: 'textarea', column: { width: 180, hidden: true }, form: { maxlength: TEXT } },
    { name: 'answered', kind: 'textarea', column: { width: 180, hidden: true }, form: { maxlength: TEXT } },
    {
      name: 'cadres',
      kind: 'remotes',
      remote: 'posted',
      column: { width: 160 },
      form: { name: 'cadreIds', hint: 'visit.cadresHint', wide: true },
    },
    { name: 'openIssues', kind: 'integer', column: { width: 104 } },
    {
      name: 'issues',
      kind: 'rows',
      columns: [
        { name: 'text', label: 'visit.issue', maxlength: TEXT },
        { name: 'level', label: 'visit.level', enumName: 'VisitIssueLevel', first: 'TOWN' },
      ],
      most: 10,
      value: ({ issues }) =>
        issues
          .map(({ text, state }) =>
            translate('visit.issueOf', { text, state: translate(`enum.VisitIssueState.${state}`) }),
          )
          .join('；'),
      form: { hint: 'visit.issuesHint', onlyNew: true, wide: true },
    },
  ],
  filters: [
    { name: 'from', kind: 'date', primary: true },
    { name: 'to', kind: 'date', primary: true },
    { name: 'cadre', kind: 'remote', remote: 'posted' },
    { name: 'raised', kind: 'bool' },
  ],
  recordType: 'VISIT',
  blank: () => ({ visitedOn: today(), kind: 'CONDOLENCE', households: 1, cadreIds: self() }),
  links: ({ id, issues, actions }) => [
    ...(issues.length
      ? [{ label: 'visit.itsIssues', to: { path: '/visit-issues', query: { visit: id } } }]
      : []),
    ...(actions.includes('UPDATE')
      ? [{ label: 'visit.raise', to: { path: '/visit-issues/new', query: { visit: id } } }]
      : []),
  ],
})
