import { coverage, surplus, type AreaFigures } from './figures'

export const MEASURES = ['overNeed', 'overAllocation', 'dispatched', 'coverage'] as const
export type Measure = (typeof MEASURES)[number]

const values: Record<Measure, (row: AreaFigures) => number | null> = {
  overNeed: (row) => surplus(row, 'need', 'cadres'),
  overAllocation: (row) => surplus(row, 'allocation', 'cadres'),
  dispatched: (row) => row.dispatched.cadres,
  coverage,
}

const INK = '#1d2530'
/** Light enough for dark names on every shade. */
const RISING = ['#eef3f9', '#9dbde0']
/** Too few, just enough, more than enough. */
const AROUND_ZERO = ['#f0a99f', '#f7f7f5', '#9dbde0']

export function valueOf(row: AreaFigures, measure: Measure): number | null {
  return values[measure](row)
}

/** Areas coloured by a measure. Areas are matched by code: names may be written otherwise on another map. */
export function mapOption(
  rows: AreaFigures[],
  measure: Measure,
  map: string,
  text: (value: number | null) => string,
) {
  const byCode = new Map(rows.map((row) => [row.area.code, row]))
  const data = rows.map((row) => ({ name: row.area.code, value: valueOf(row, measure) }))
  const name = (code: string) => byCode.get(code)?.area.name ?? ''
  const label = (code: string) => {
    const row = byCode.get(code)
    return row ? `${row.area.name}\n${text(valueOf(row, measure))}` : ''
  }
  return {
    animationDuration: 300,
    tooltip: {
      renderMode: 'richText',
      formatter: ({ name: code }: { name: string }) => label(code) || name(code),
    },
    visualMap: {
      ...range(
        data.map(({ value }) => value ?? 0),
        measure,
      ),
      show: false,
    },
    series: [
      {
        type: 'map',
        map,
        nameProperty: 'adcode',
        selectedMode: false,
        top: 8,
        bottom: 8,
        data,
        label: {
          show: true,
          color: INK,
          fontSize: 12,
          lineHeight: 16,
          formatter: ({ name: code }: { name: string }) => label(code),
        },
        itemStyle: { borderColor: '#5c6673', areaColor: '#f5f7fa' },
        emphasis: { itemStyle: { areaColor: '#ffe3a3' }, label: { color: INK } },
      },
    ],
  }
}

function range(all: number[], measure: Measure) {
  if (measure === 'coverage') return { min: 0, max: 100, inRange: { color: RISING } }
  if (measure === 'dispatched') return { min: 0, max: Math.max(1, ...all), inRange: { color: RISING } }
  const furthest = Math.max(1, ...all.map(Math.abs))
  return { min: -furthest, max: furthest, inRange: { color: AROUND_ZERO } }
}
