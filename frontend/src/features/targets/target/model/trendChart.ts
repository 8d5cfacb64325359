import { shareOf, type TargetFigures } from './figures'

/** Each stands out from white by more than 3 : 1, and from the others by form. */
const COLOURS = { rate: '#2a66ab', behind: '#c4731a', expected: '#3d4856' }
const INK = '#3d4856'
const GRID_LINE = '#e6ebf0'
const WHOLE = 100

export interface TrendPoint {
  quarter: string
  figures: TargetFigures
}

/** Quarter by quarter: the villages that have met a target and those behind, against what was expected. */
export function trendOption(points: TrendPoint[], words: Record<keyof typeof COLOURS, string>) {
  const percent = (share: number | null) => (share === null ? null : Math.round(share * 1000) / 10)
  const bar = (name: 'rate' | 'behind') => ({
    type: 'bar',
    name: words[name],
    barMaxWidth: 28,
    itemStyle: { color: COLOURS[name] },
    data: points.map(({ figures }) => percent(shareOf(figures, name))),
  })
  return {
    animationDuration: 300,
    // drawn into the canvas: a tooltip of HTML would need inline styles, which the security policy refuses
    tooltip: {
      trigger: 'axis',
      renderMode: 'richText',
      valueFormatter: (value?: number | null) => (value === null || value === undefined ? '—' : `${value}%`),
    },
    legend: { top: 0, left: 0, itemWidth: 18, textStyle: { color: INK } },
    grid: {
      top: 40,
      left: 4,
      right: 12,
      bottom: 4,
      outerBoundsMode: 'same',
      outerBoundsContain: 'axisLabel',
    },
    xAxis: {
      type: 'category',
      data: points.map(({ quarter }) => quarter),
      axisTick: { show: false },
      axisLabel: { color: INK },
    },
    yAxis: {
      type: 'value',
      min: 0,
      max: WHOLE,
      axisLabel: { color: INK, formatter: '{value}%' },
      splitLine: { lineStyle: { color: GRID_LINE } },
    },
    series: [
      bar('rate'),
      bar('behind'),
      {
        type: 'line',
        name: words.expected,
        symbol: 'diamond',
        symbolSize: 9,
        lineStyle: { type: 'dashed', width: 2, color: COLOURS.expected },
        itemStyle: { color: COLOURS.expected },
        data: points.map(({ figures }) => percent(figures.expected)),
      },
    ],
  }
}
