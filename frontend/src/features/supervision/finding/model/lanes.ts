import type { LocationQuery, LocationQueryRaw } from 'vue-router'

/** The ways in which the board is looked at most; each is a pair of filters in the URL. */
export const LANES = [
  { key: 'all', overdue: null, state: null },
  { key: 'overdue', overdue: 'true', state: null },
  { key: 'open', overdue: null, state: 'OPEN' },
  { key: 'rectified', overdue: null, state: 'RECTIFIED' },
  { key: 'closed', overdue: null, state: 'CLOSED' },
] as const

export type Lane = (typeof LANES)[number]

/** The URL of a lane: what else is filtered stays, and it begins at its first page. */
export function laneQuery(lane: Lane, query: LocationQuery): LocationQueryRaw {
  const next: LocationQueryRaw = { ...query, overdue: lane.overdue, state: lane.state, page: null }
  return Object.fromEntries(Object.entries(next).filter(([, value]) => value !== null))
}

/** The lane that a URL shows; none when its filters are those of no lane. */
export const currentLane = (query: LocationQuery): Lane['key'] | null =>
  LANES.find((lane) => (query.overdue ?? null) === lane.overdue && stateOf(query) === lane.state)?.key ?? null

function stateOf({ state }: LocationQuery): unknown {
  return Array.isArray(state) && state.length === 1 ? state[0] : (state ?? null)
}
