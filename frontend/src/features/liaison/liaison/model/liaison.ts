import { defineLedger } from '@/shared/ledger/definition'
import { today } from '@/shared/lib/today'
import { pathsUnder } from '@/shared/paths'
import VisitsOfLiaison from '../components/VisitsOfLiaison.vue'

const leaders = pathsUnder('/leaders')

export const liaison = defineLedger<'liaisons'>({
  search: 'liaison.search',
  defaultSort: '-startsOn',
  fields: [
    {
      name: 'leader',
      kind: 'remote',
      remote: 'leader',
      value: ({ leader }) => `${leader.name} · ${leader.post}`,
      column: { sort: true, width: 280 },
      form: { name: 'leaderId', required: true },
      filter: {},
    },
    {
      name: 'area',
      kind: 'area',
      column: { sort: true, width: 128 },
      form: { name: 'areaCode', required: true, onlyNew: true, hint: 'liaison.areaHint' },
    },
    { name: 'startsOn', kind: 'date', column: { sort: true, width: 104 }, form: { required: true } },
    { name: 'endsOn', kind: 'date', column: { width: 104 }, form: { hint: 'liaison.endsOnHint' } },
    { name: 'visits', kind: 'integer', column: { width: 88 } },
  ],
  filters: [
    { name: 'leaderClass', kind: 'multi', enumName: 'LeaderClass', primary: true },
    { name: 'asOf', kind: 'date', primary: true },
    { name: 'level', kind: 'multi', enumName: 'Level' },
    { name: 'from', kind: 'date' },
    { name: 'to', kind: 'date' },
    { name: 'visited', kind: 'bool' },
  ],
  blank: () => ({ startsOn: today() }),
  nameOf: ({ leader, area }) => `${leader.name} · ${area.name}`,
  links: ({ leader }) => [{ label: 'liaison.toLeader', to: leaders.detail(leader.id) }],
  aside: VisitsOfLiaison,
})
