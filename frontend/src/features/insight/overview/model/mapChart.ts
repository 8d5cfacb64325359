import { areaMapOption } from '@/shared/chart/areaMap'
import { coverage, surplus, type AreaFigures } from './figures'

export const MEASURES = ['overNeed', 'overAllocation', 'dispatched', 'coverage'] as const
export type Measure = (typeof MEASURES)[number]

const values: Record<Measure, (row: AreaFigures) => number | null> = {
  overNeed: (row) => surplus(row, 'need', 'cadres'),
  overAllocation: (row) => surplus(row, 'allocation', 'cadres'),
  dispatched: (row) => row.dispatched.cadres,
  coverage,
}

/** Light enough for dark names on every shade. */
const RISING = ['#eef3f9', '#9dbde0']
/** Too few, just enough, more than enough. */
const AROUND_ZERO = ['#f0a99f', '#f7f7f5', '#9dbde0']

export function valueOf(row: AreaFigures, measure: Measure): number | null {
  return values[measure](row)
}

/** Areas coloured by a measure. */
export function mapOption(
  rows: AreaFigures[],
  measure: Measure,
  map: string,
  text: (value: number | null) => string,
) {
  const byCode = new Map(rows.map((row) => [row.area.code, row]))
  const data = rows.map((row) => ({ name: row.area.code, value: valueOf(row, measure) }))
  const label = (code: string) => {
    const row = byCode.get(code)
    return row ? `${row.area.name}\n${text(valueOf(row, measure))}` : ''
  }
  const values = data.map(({ value }) => value ?? 0)
  return areaMapOption(map, data, label, range(values, measure))
}

function range(all: number[], measure: Measure) {
  if (measure === 'coverage') return { min: 0, max: 100, inRange: { color: RISING } }
  if (measure === 'dispatched') return { min: 0, max: Math.max(1, ...all), inRange: { color: RISING } }
  const furthest = Math.max(1, ...all.map(Math.abs))
  return { min: -furthest, max: furthest, inRange: { color: AROUND_ZERO } }
}
