import { translate } from '@/i18n'
import { defineLedger } from '@/shared/ledger/definition'
import { today } from '@/shared/lib/today'
import { paths } from '@/shared/paths'
import { disciplineSteps } from './disciplineSteps'

export const discipline = defineLedger<'discipline-cases'>({
  search: 'discipline.search',
  defaultSort: '-foundOn',
  fields: [
    {
      name: 'cadre',
      kind: 'remote',
      remote: 'cadre',
      column: { width: 88 },
      form: { name: 'cadreId', required: true, onlyNew: true },
      filter: {},
    },
    { name: 'village', kind: 'remote', remote: 'village', column: { sort: true, width: 220 } },
    {
      name: 'rule',
      kind: 'enum',
      enumName: 'DisciplineRule',
      column: { width: 180 },
      form: { required: true },
      filter: { several: true, primary: true },
    },
    {
      name: 'foundOn',
      kind: 'date',
      column: { sort: true, width: 104 },
      form: { required: true, hint: 'discipline.foundOnHint' },
    },
    { name: 'found', kind: 'textarea', form: { required: true, maxlength: 2000 } },
    {
      name: 'findingId',
      label: 'discipline.finding',
      kind: 'text',
      value: ({ findingId }) => findingId && translate('discipline.toFinding'),
      to: ({ findingId }) => (findingId ? paths.finding.detail(findingId) : null),
    },
    {
      name: 'state',
      kind: 'enum',
      enumName: 'DisciplineState',
      tone: (state) => (state === 'OPEN' ? 'warning' : 'info'),
      column: { width: 88, card: 'tag' },
      filter: { primary: true },
    },
    { name: 'decision', kind: 'textarea' },
    { name: 'decidedOn', kind: 'date', column: { width: 104 } },
    { name: 'decidedBy', kind: 'text' },
  ],
  filters: [
    { name: 'from', kind: 'date', primary: true },
    { name: 'to', kind: 'date', primary: true },
  ],
  blank: () => ({ foundOn: today() }),
  nameOf: ({ cadre, foundOn }) => translate('discipline.titleOf', { name: cadre.name, day: foundOn }),
  workflow: disciplineSteps,
  recordType: 'DISCIPLINE_CASE',
})
