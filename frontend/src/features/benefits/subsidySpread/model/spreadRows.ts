import type { RouteLocationRaw } from 'vue-router'
import type { Schemas } from '@/api/types'
import { translate } from '@/i18n'
import type { ListColumn } from '@/shared/list/definition'
import { spreadPaths } from './paths'

/** One line of the table: an area, or one level of the cadres in the area that is shown. */
export interface SpreadRow {
  key: string
  name: string
  to: RouteLocationRaw | null
  spread: Schemas['Spread']
  outliers: RouteLocationRaw
}

/** The areas below and their whole. */
export function areaRows(
  { area, spread, children, month }: Schemas['SubsidySpread'],
  areaAt: (code: string) => RouteLocationRaw,
): SpreadRow[] {
  const outliersOf = (code: string) => ({ path: spreadPaths.outliers, query: { area: code, month } })
  return [
    ...children.map((child) => ({
      key: child.area.code,
      name: child.area.name,
      to: areaAt(child.area.code),
      spread: child.spread,
      outliers: outliersOf(child.area.code),
    })),
    {
      key: 'total',
      name: translate('subsidySpread.whole'),
      to: null,
      spread,
      outliers: outliersOf(area.code),
    },
  ]
}

/** The levels that send, in the area that is shown. */
export const levelRows = ({ area, levels, month }: Schemas['SubsidySpread']): SpreadRow[] =>
  levels.map(({ dispatchLevel, spread }) => ({
    key: dispatchLevel,
    name: translate(`enum.DispatchLevel.${dispatchLevel}`),
    to: null,
    spread,
    outliers: { path: spreadPaths.outliers, query: { area: area.code, month, dispatchLevel } },
  }))

const MONEY = ['min', 'median', 'mean', 'max'] as const

export const columnsOf = (first: string): ListColumn<SpreadRow>[] => [
  {
    key: 'name',
    label: first,
    value: ({ name }) => name,
    to: ({ to }) => to,
    card: 'title',
    width: 120,
  },
  { key: 'cadres', label: 'subsidySpread.cadres', value: ({ spread }) => spread.cadres, kind: 'number' },
  ...MONEY.map((name): ListColumn<SpreadRow> => ({
    key: name,
    label: `subsidySpread.${name}`,
    value: ({ spread }) => spread[name],
    kind: 'money',
  })),
  {
    key: 'total',
    label: 'subsidySpread.total',
    value: ({ spread }) => spread.total,
    kind: 'money',
    width: 120,
  },
  {
    key: 'outliers',
    label: 'subsidySpread.outliers',
    value: ({ spread }) => spread.outliers,
    kind: 'number',
    to: ({ spread, outliers }) => (spread.outliers > 0 ? outliers : null),
  },
]
