import { figureLinks, surplus, COUNTED, DISPATCH_LEVELS, type AreaFigures, type Figure } from './figures'

export interface FigureColumn {
  key: string
  /** i18n key of the group of columns that it stands in. */
  group: string
  /** i18n key. */
  label: string
  /** A difference, shown with its sign. */
  difference?: boolean
  of: (row: AreaFigures, asOf: string, batch?: string) => Figure
}

const links = (row: AreaFigures, asOf: string) => figureLinks(row.area.code, asOf)

export const columns: FigureColumn[] = [
  {
    key: 'villages',
    group: 'overview.villages',
    label: 'overview.total',
    of: (row, asOf) => ({ value: row.villages.total, to: links(row, asOf).villages() }),
  },
  {
    key: 'poor',
    group: 'overview.villages',
    label: 'overview.poor',
    of: (row, asOf) => ({ value: row.villages.poor, to: links(row, asOf).villages({ poor: 'true' }) }),
  },
  {
    key: 'uncovered',
    group: 'overview.villages',
    label: 'overview.uncovered',
    of: (row, asOf) => ({
      value: row.villages.uncovered,
      to: links(row, asOf).villages({ covered: 'false' }),
    }),
  },
  ...COUNTED.map((counted): FigureColumn => ({
    key: `need.${counted}`,
    group: 'overview.group.need',
    label: `overview.${counted}`,
    of: (row, asOf) => ({
      value: row.need[counted],
      // a team for each poor village: so many rows has that list; the cadres needed are nobody yet
      to: counted === 'teams' ? links(row, asOf).villages({ poor: 'true' }) : undefined,
    }),
  })),
  ...COUNTED.map((counted): FigureColumn => ({
    key: `allocation.${counted}`,
    group: 'overview.group.allocation',
    label: `overview.${counted}`,
    of: (row, asOf, batch) => ({
      value: row.allocation?.[counted] ?? null,
      to: links(row, asOf).allocations(batch),
    }),
  })),
  ...COUNTED.map((counted): FigureColumn => ({
    key: `dispatched.${counted}`,
    group: 'overview.dispatched',
    label: `overview.${counted}`,
    of: (row, asOf) => ({ value: row.dispatched[counted], to: links(row, asOf).dispatched(counted) }),
  })),
  ...DISPATCH_LEVELS.map((level): FigureColumn => ({
    key: `level.${level}`,
    group: 'overview.byLevel',
    label: `enum.DispatchLevel.${level}`,
    of: (row, asOf) => ({ value: row.dispatched.byLevel[level], to: links(row, asOf).cadres(level) }),
  })),
  ...(['need', 'allocation'] as const).flatMap((against) =>
    COUNTED.map((counted): FigureColumn => ({
      key: `over.${against}.${counted}`,
      group: `overview.against.${against}`,
      label: `overview.${counted}`,
      difference: true,
      of: (row) => ({ value: surplus(row, against, counted) }),
    })),
  ),
]

/** Neighbouring columns of one group, for the upper row of the table's head. */
export function groupsOf(all: FigureColumn[]): { label: string; span: number }[] {
  const groups: { label: string; span: number }[] = []
  for (const { group } of all) {
    const last = groups[groups.length - 1]
    if (last?.label === group) last.span += 1
    else groups.push({ label: group, span: 1 })
  }
  return groups
}

/** `sort` is a column's key, or the key after a minus for the largest first; without it the server's order stays. */
export function sortRows(rows: AreaFigures[], sort: string | null): AreaFigures[] {
  if (!sort) return rows
  const descending = sort.startsWith('-')
  const column = columns.find(({ key }) => key === sort.replace(/^-/, ''))
  if (!column) return rows
  const value = (row: AreaFigures) => column.of(row, '').value ?? -Infinity
  return [...rows].sort((one, other) => (value(one) - value(other)) * (descending ? -1 : 1))
}
