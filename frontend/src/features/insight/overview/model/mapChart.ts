import { areaMapOption } from '@/shared/chart/areaMap'
import type { AreaValue } from './report'

/** Light enough for dark names on every shade. */
const RISING = ['#eef3f9', '#9dbde0']
/** Too few, just enough, more than enough. */
const AROUND_ZERO = ['#f0a99f', '#f7f7f5', '#9dbde0']

/**
 * Areas coloured by a figure.
 *
 * @param difference whether zero is what should be
 */
export function mapOption(
  rows: AreaValue[],
  difference: boolean,
  map: string,
  text: (value: number | null) => string,
) {
  const byCode = new Map(rows.map((row) => [row.area.code, row]))
  const data = rows.map(({ area, value }) => ({ name: area.code, value }))
  const label = (code: string) => {
    const row = byCode.get(code)
    return row ? `${row.area.name}\n${text(row.value)}` : ''
  }
  return areaMapOption(
    map,
    data,
    label,
    range(
      rows.map(({ value }) => value ?? 0),
      difference,
    ),
  )
}

function range(values: number[], difference: boolean) {
  const furthest = Math.max(1, ...values.map(Math.abs))
  return difference
    ? { min: -furthest, max: furthest, inRange: { color: AROUND_ZERO } }
    : { min: 0, max: furthest, inRange: { color: RISING } }
}
