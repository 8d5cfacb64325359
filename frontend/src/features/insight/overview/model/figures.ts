import type { RouteLocationRaw } from 'vue-router'
import type { Schemas } from '@/api/types'
import { paths } from '@/shared/paths'

export const OVERVIEW = '/overview'

/** The figures of one area: the one asked for, or one directly below it. */
export type AreaFigures = Schemas['AreaHeadcount']
export type DispatchLevel = Schemas['Level']
export type Counted = 'teams' | 'cadres'

export const COUNTED: Counted[] = ['teams', 'cadres']
export const DISPATCH_LEVELS: DispatchLevel[] = ['PROVINCE', 'CITY', 'COUNTY', 'TOWN']

/** One figure: its value, and the list that holds exactly as many rows. A difference has no list. */
export interface Figure {
  value: number | null
  to?: RouteLocationRaw
}

/** The lists behind the figures of an area on a day. */
export function figureLinks(area: string, asOf: string) {
  const list = (path: string, filter: Record<string, string>) => ({ path, query: { area, ...filter, asOf } })
  return {
    cadres: (level?: DispatchLevel) =>
      list(paths.cadre.list, { status: 'POSTED', ...(level ? { dispatchLevel: level } : {}) }),
    teams: () => list(paths.team.list, { status: 'ACTIVE' }),
    villages: (filter: { poor?: 'true' | 'false'; covered?: 'true' | 'false' } = {}) =>
      list(paths.village.list, filter),
    allocations: (batch: string | undefined) => ({
      path: paths.allocations,
      query: { area, ...(batch ? { batch } : {}) },
    }),
    dispatched: (counted: Counted) =>
      counted === 'teams'
        ? list(paths.team.list, { status: 'ACTIVE' })
        : list(paths.cadre.list, { status: 'POSTED' }),
    overview: () => ({ path: OVERVIEW, query: { area, asOf } }),
  }
}

/** Dispatched less what is asked for; null where nothing is asked for. */
export function surplus(row: AreaFigures, against: 'need' | 'allocation', counted: Counted): number | null {
  const asked = row[against]
  return asked ? row.dispatched[counted] - asked[counted] : null
}
