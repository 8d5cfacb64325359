import { defineLedger } from '@/shared/ledger/definition'
import { today } from '@/shared/lib/today'
import { pathsUnder } from '@/shared/paths'

const leaders = pathsUnder('/leaders')
const liaisons = pathsUnder('/liaisons')

export const liaisonVisit = defineLedger<'liaison-visits'>({
  search: 'liaisonVisit.search',
  defaultSort: '-visitedOn',
  fields: [
    {
      name: 'liaison',
      label: 'liaisonVisit.leader',
      kind: 'remote',
      remote: 'liaison',
      column: { sort: 'leader', width: 104 },
      to: ({ liaison }) => liaisons.detail(liaison.id),
      form: { name: 'liaisonId', required: true, onlyNew: true, hint: 'liaisonVisit.liaisonHint' },
      filter: {},
    },
    {
      name: 'leader',
      label: 'liaisonVisit.post',
      kind: 'remote',
      remote: 'leader',
      value: ({ leader }) => leader.post,
      to: ({ leader }) => leaders.detail(leader.id),
      column: { width: 220 },
      filter: {},
    },
    { name: 'area', kind: 'area', column: { sort: true, width: 120 } },
    { name: 'visitedOn', kind: 'date', column: { sort: true, width: 104 }, form: { required: true } },
    {
      name: 'kind',
      kind: 'enum',
      enumName: 'LiaisonVisitKind',
      column: { width: 96, card: 'tag' },
      form: { required: true },
      filter: { several: true, primary: true },
    },
    { name: 'persons', kind: 'integer', column: { width: 72 }, form: {} },
    { name: 'personTimes', kind: 'integer', column: { width: 80 }, form: {} },
    { name: 'seen', kind: 'textarea', form: { maxlength: 2_000 } },
    { name: 'settled', kind: 'textarea', form: { maxlength: 2_000 } },
  ],
  filters: [
    { name: 'leaderClass', kind: 'multi', enumName: 'LeaderClass', primary: true },
    { name: 'from', kind: 'date', primary: true },
    { name: 'to', kind: 'date', primary: true },
    { name: 'level', kind: 'multi', enumName: 'Level' },
    { name: 'unit', kind: 'remote', remote: 'unit' },
  ],
  blank: () => ({ visitedOn: today(), kind: 'VISIT', persons: 1, personTimes: 1 }),
  nameOf: ({ leader, area, visitedOn }) => `${leader.name} · ${area.name} · ${visitedOn}`,
})
