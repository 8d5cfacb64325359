import type { RouteLocationRaw } from 'vue-router'
import type { Schemas } from '@/api/types'
import { reportPaths } from './paths'

export type Comparison = Schemas['ReportComparison']

/** A figure of two reports, as a line of their comparison. */
export interface ComparedFigure {
  code: string
  label: string
  unit: Schemas['FigureUnit']
  before: number | null
  after: number | null
  difference: number | null
  /** It is another, or only one of the two reports knows it. */
  changed: boolean
}

/** Those that have changed first, each part in the order of the figures. */
export function comparedFigures({ figures }: Pick<Comparison, 'figures'>): ComparedFigure[] {
  const rows = figures.map((figure) => {
    const { before = null, after = null, difference = null } = figure
    return { ...figure, before, after, difference, changed: before !== after }
  })
  return [...rows.filter(({ changed }) => changed), ...rows.filter(({ changed }) => !changed)]
}

/** The line of a figure among those of a report. */
export const figureAt = (report: string, code: string): RouteLocationRaw => ({
  path: reportPaths.detail(report),
  query: { view: 'figures' },
  hash: `#${code}`,
})
