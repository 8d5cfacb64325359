import type { RouteLocationRaw } from 'vue-router'
import { translate } from '@/i18n'
import type { ListColumn } from '@/shared/list/definition'
import type { AreaFigures, FiguresDefinition } from './definition'

/** One line of the figures: an area, what its own office did, or all of it. */
export interface FiguresRow {
  key: string
  name: string
  /** The same page one area deeper. */
  to: RouteLocationRaw | null
  figures: Record<string, number>
  /** What narrows a list to the records of the line. */
  filter: Record<string, string>
  own?: boolean
}

/** The areas below, what the office itself did beside them, and the sum. */
export function rowsOf(
  { area, own, total, children }: AreaFigures,
  ofOffices: boolean,
  areaAt: (code: string) => RouteLocationRaw,
): FiguresRow[] {
  const line = (key: string, name: string, figures: object): FiguresRow => ({
    key,
    name,
    to: null,
    figures: { ...figures } as Record<string, number>,
    filter: { area: area.code },
  })
  return [
    ...children.map((child) => ({
      ...line(child.area.code, child.area.name, child.figures),
      to: areaAt(child.area.code),
      filter: { area: child.area.code },
    })),
    ...(ofOffices && children.length > 0
      ? [
          {
            ...line('own', translate('figures.own'), own),
            filter: { area: area.code, level: area.level },
            own: true,
          },
        ]
      : []),
    line('total', translate('figures.total'), total),
  ]
}

/** Each figure leads to the list that it counts. */
export function columnsOf(
  { words, figures }: FiguresDefinition,
  period: { from: string; to: string },
): ListColumn<FiguresRow>[] {
  return [
    { key: 'area', label: 'figures.area', value: ({ name }) => name, to: ({ to }) => to, card: 'title' },
    ...figures.map(({ name, kind, list, filter, byLevel, onLastDay }): ListColumn<FiguresRow> => ({
      key: name,
      label: `${words}.${name}`,
      value: (row) => row.figures[name],
      kind: kind ?? 'number',
      to: (row) =>
        !list || (row.own && !byLevel)
          ? null
          : {
              path: list,
              query: { ...row.filter, ...(onLastDay ? { asOf: period.to } : period), ...filter },
            },
    })),
  ]
}
