import type { RouteLocationRaw } from 'vue-router'
import type { Schemas } from '@/api/types'
import { formatValue } from '@/shared/lib/format'
import { paths } from '@/shared/paths'

export type TargetFigures = Schemas['TargetFigures']
export type AreaTargets = Schemas['AreaTargets']
export type TargetStatistics = Schemas['TargetStatistics']

/** The figure that a cell of the matrix shows first. */
export const VIEWS = ['rate', 'behind', 'verified'] as const
export type View = (typeof VIEWS)[number]

/** The quarter of the figures; with the batch where it is not the one in force then. */
export interface Period {
  quarter: string
  batch: string | null
}

/** The share that colours a cell, 0 to 1; null where there is nothing to be a share of. */
export function shareOf(figures: TargetFigures, view: View): number | null {
  // of what nobody has verified it is not known whether it is met
  if (view === 'rate') return figures.known ? (figures.rate ?? null) : null
  const [part, whole] =
    view === 'behind' ? [figures.behind, figures.known] : [figures.verified, figures.applicable]
  return whole ? part / whole : null
}

/** The text of a cell: villages where they are what one goes after, else a share. */
export function textOf(figures: TargetFigures, view: View): string {
  const share = shareOf(figures, view)
  if (share === null) return '—'
  return view === 'behind' ? formatValue(figures.behind, 'number') : formatValue(share, 'percent')
}

const filters = {
  rate: { met: 'true' },
  behind: { behind: 'true' },
  verified: { state: 'VERIFIED' },
} satisfies Record<View, Record<string, string>>

export const periodQuery = ({ quarter, batch }: Period): Record<string, string> => ({
  quarter,
  ...(batch ? { batch } : {}),
})

/** The list that holds exactly the rows a cell has counted. */
export function progressLink(area: string, target: string, period: Period, view: View): RouteLocationRaw {
  return { path: paths.progress.list, query: { area, ...periodQuery(period), target, ...filters[view] } }
}
