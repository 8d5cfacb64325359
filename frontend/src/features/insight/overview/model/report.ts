import type { RouteLocationRaw } from 'vue-router'
import { pageOf } from '@/shared/links'
import type { FigureDefinition, Overview } from '../api/useOverview'

/** A figure of the area as the page shows it. */
export interface ReportFigure {
  code: string
  section: number
  label: string
  unit: Overview['figures'][number]['unit']
  definition: string
  value: number | null
  to: RouteLocationRaw | null
  /** Less what it was on the day compared with; null where there is none. */
  change: number | null
}

/** A difference of two figures, shown with its sign. */
export const isDifference = (code: string): boolean => /Above(Need|Allocation)$/.test(code)

/** The figures in the order of the report, compared with those of an earlier day where there is one. */
export function reportOf(
  overview: Overview,
  definitions: FigureDefinition[],
  before: Overview | undefined,
): ReportFigure[] {
  const sections = new Map(definitions.map(({ code, section }) => [code, section]))
  const earlier = new Map(before?.figures.map(({ code, value }) => [code, value ?? null]))
  return overview.figures.map((figure) => {
    const value = figure.value ?? null
    const then = earlier.get(figure.code) ?? null
    return {
      ...figure,
      section: sections.get(figure.code) ?? 0,
      value,
      to: pageOf(figure.link),
      change: value === null || then === null ? null : value - then,
    }
  })
}

/** The sections that have figures, each with its own. */
export function sectionsOf(figures: ReportFigure[]): { section: number; figures: ReportFigure[] }[] {
  const sections = [...new Set(figures.map(({ section }) => section))]
  return sections.map((section) => ({
    section,
    figures: figures.filter((figure) => figure.section === section),
  }))
}

/** One figure in an area below. */
export interface AreaValue {
  area: Overview['area']
  value: number | null
  to: RouteLocationRaw | null
}

export function areasOf({ children }: Overview, code: string): AreaValue[] {
  return children.map(({ area, figures }) => {
    const figure = figures.find((one) => one.code === code)
    return { area, value: figure?.value ?? null, to: pageOf(figure?.link) }
  })
}
