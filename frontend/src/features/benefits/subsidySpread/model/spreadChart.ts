import type { SpreadRow } from './spreadRows'

/** Each stands out from white by more than 3 : 1, and from the other by lightness. */
const RANGE = '#8592a3'
const MEDIAN = '#1f5ea8'
const INK = '#3d4856'
const GRID_LINE = '#e6ebf0'

/** Pixels for one line of the chart. */
export const ROW = 34

/** From the least to the most that a cadre is paid, with the median: a lying bar for each area or level. */
export function spreadOption(rows: SpreadRow[], words: { range: string; median: string }) {
  const paid = rows.filter(({ spread }) => spread.cadres > 0)
  const numbers = paid.map(({ spread: { min, median, max } }) => ({
    min: min ?? 0,
    median: median ?? 0,
    max: max ?? 0,
  }))
  const bar = (data: number[], rest: object) => ({
    type: 'bar',
    stack: 'range',
    barMaxWidth: 14,
    data,
    ...rest,
  })
  return {
    animationDuration: 300,
    // drawn into the canvas: a tooltip of HTML would need inline styles, which the security policy refuses
    tooltip: {
      trigger: 'axis',
      renderMode: 'richText',
      axisPointer: { type: 'shadow' },
      formatter: ([first]: { dataIndex: number; name: string }[]) => {
        const { min, median, max } = numbers[first?.dataIndex ?? 0] ?? { min: 0, median: 0, max: 0 }
        return `${first?.name ?? ''}\n${words.range} ${min}–${max}\n${words.median} ${median}`
      },
    },
    legend: { top: 0, left: 0, itemWidth: 14, textStyle: { color: INK }, data: [words.range, words.median] },
    grid: {
      top: 36,
      left: 4,
      right: 16,
      bottom: 4,
      outerBoundsMode: 'same',
      outerBoundsContain: 'axisLabel',
    },
    xAxis: { type: 'value', axisLabel: { color: INK }, splitLine: { lineStyle: { color: GRID_LINE } } },
    yAxis: {
      type: 'category',
      inverse: true,
      data: paid.map(({ name }) => name),
      axisTick: { show: false },
      axisLabel: { color: INK, interval: 0 },
    },
    series: [
      bar(
        numbers.map(({ min }) => min),
        { itemStyle: { color: 'transparent' }, silent: true },
      ),
      bar(
        numbers.map(({ min, max }) => max - min),
        { name: words.range, barMinHeight: 2, itemStyle: { color: RANGE } },
      ),
      {
        type: 'line',
        name: words.median,
        data: numbers.map(({ median }) => median),
        lineStyle: { width: 0 },
        symbol: 'circle',
        symbolSize: 9,
        itemStyle: { color: MEDIAN },
      },
    ],
  }
}
