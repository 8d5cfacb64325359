import type { RouteLocationRaw } from 'vue-router'
import type { Schemas } from '@/api/types'
import type { ValueKind } from '@/shared/lib/format'
import { paths, pathsUnder } from '@/shared/paths'

type Card = Schemas['UnitScorecard']

interface CardFigure {
  name: keyof Card & string
  kind: ValueKind
  /** The list that has as many rows, or adds up to it. */
  to?: (card: Card) => RouteLocationRaw
  /** What the list can be sorted by. */
  sort?: true
  hidden?: true
}

const VISITS = { kind: 'LEADER_VISIT' }
const onDay = ({ id, to }: Card) => ({ unit: id, asOf: to })
const inDays = ({ id, from, to }: Card) => ({ unit: id, from, to })
const deeds = pathsUnder('/deeds').list
const funds = pathsUnder('/funds').list

/** What a scorecard counts, each with the list behind it. */
export const cardFigures: CardFigure[] = [
  {
    name: 'cadres',
    kind: 'number',
    sort: true,
    to: (card) => ({ path: paths.posting.list, query: { ...onDay(card), status: 'CURRENT' } }),
  },
  {
    name: 'asked',
    kind: 'number',
    to: (card) => ({ path: paths.team.list, query: { ...onDay(card), status: 'ACTIVE' } }),
  },
  {
    name: 'undersized',
    kind: 'number',
    sort: true,
    to: (card) => ({
      path: paths.team.list,
      query: { ...onDay(card), status: 'ACTIVE', undersized: 'true' },
    }),
  },
  {
    name: 'leaderVisits',
    kind: 'number',
    to: (card) => ({ path: '/welfare-records', query: { ...inDays(card), ...VISITS } }),
  },
  {
    name: 'unvisited',
    kind: 'number',
    sort: true,
    to: (card) => ({ path: '/welfare-records/gaps', query: { ...onDay(card), ...VISITS } }),
  },
  {
    name: 'liaisonVisits',
    kind: 'number',
    to: (card) => ({ path: '/liaison-visits', query: inDays(card) }),
  },
  { name: 'deeds', kind: 'number', to: (card) => ({ path: deeds, query: inDays(card) }) },
  { name: 'funds', kind: 'number', to: (card) => ({ path: funds, query: inDays(card) }) },
  { name: 'raised', kind: 'money', hidden: true, to: (card) => ({ path: funds, query: inDays(card) }) },
  { name: 'postedDays', kind: 'number', hidden: true },
  { name: 'villageDays', kind: 'number', hidden: true },
  {
    name: 'exceptions',
    kind: 'number',
    to: ({ id }) => ({
      path: paths.dutyException.list,
      query: { unit: id, state: 'OPEN', holds: 'true' },
    }),
  },
  {
    name: 'openFindings',
    kind: 'number',
    to: ({ id }) => ({ path: paths.finding.list, query: { ownerUnit: id, state: 'OPEN' } }),
  },
]
