import type { RouteLocationRaw } from 'vue-router'
import type { Got } from '@/api/types'
import { translate } from '@/i18n'
import type { ListColumn } from '@/shared/list/definition'

export type Publicity = Got<'/api/v1/statistics/publishing'>

type Figure = keyof Publicity['total']

/** One line of the figures: an area, what its own office did, or all of it. */
export interface PublicityRow {
  key: string
  name: string
  /** The same page one area deeper. */
  to: RouteLocationRaw | null
  figures: Publicity['total']
  /** Filters of the lists to as many records; without it no list has just these. */
  filter: Partial<Record<'bulletins' | 'publications', Record<string, string>>>
}

/** The areas below, what the office itself did, and the sum. */
export function rowsOf(
  { area, own, total, children }: Publicity,
  areaAt: (code: string) => RouteLocationRaw,
) {
  const inside = { area: area.code }
  const all = (code: string) => ({ bulletins: { area: code }, publications: { area: code } })
  const rows: PublicityRow[] = children.map((child) => ({
    key: child.area.code,
    name: child.area.name,
    to: areaAt(child.area.code),
    figures: child.figures,
    filter: all(child.area.code),
  }))
  const ofOffice = { ...inside, level: area.level }
  return [
    ...rows,
    { key: 'own', name: translate('publicity.own'), to: null, figures: own, filter: { bulletins: ofOffice } },
    { key: 'total', name: translate('publicity.total'), to: null, figures: total, filter: all(area.code) },
  ]
}

/** Each figure leads to the list that it counts. */
export function columnsOf(period: Record<string, string>): ListColumn<PublicityRow>[] {
  const count = (
    key: Figure,
    list: 'bulletins' | 'publications',
    narrowed: Record<string, string> = {},
  ): ListColumn<PublicityRow> => ({
    key,
    label: `publicity.${key}`,
    value: ({ figures }) => figures[key],
    kind: 'number',
    to: ({ filter: { [list]: within } }) =>
      within ? { path: `/${list}`, query: { ...within, ...period, ...narrowed } } : null,
  })
  return [
    { key: 'area', label: 'publicity.area', value: ({ name }) => name, to: ({ to }) => to, card: 'title' },
    count('bulletins', 'bulletins'),
    count('adopted', 'bulletins', { adopted: 'true' }),
    count('adoptedByProvince', 'bulletins', { adoptedBy: 'PROVINCE' }),
    count('publications', 'publications'),
    count('copies', 'publications'),
  ]
}
