import type { AreaFigures, Counted } from './figures'

/** Each stands out from white by more than 3 : 1, and from the others by lightness. */
const COLOURS = { need: '#8592a3', allocation: '#c4731a', dispatched: '#1f5ea8' }
const INK = '#3d4856'
const GRID_LINE = '#e6ebf0'
const SERIES = ['need', 'allocation', 'dispatched'] as const
/** From this many areas on, their names need to be turned. */
const CROWDED = 10

/** Pixels for one area of the lying chart: three bars and the gap to the next. */
export const LYING_ROW = 44

/** Three bars for each area: need, allocation, dispatched. Lying on a phone, where names need the width. */
export function barOption(
  rows: AreaFigures[],
  counted: Counted,
  lying: boolean,
  words: Record<(typeof SERIES)[number], string>,
) {
  // below county level the province allocates nothing
  const series = SERIES.filter((name) => rows.some((row) => row[name]))
  const names = {
    type: 'category',
    data: rows.map((row) => row.area.name),
    inverse: lying,
    axisTick: { show: false },
    axisLabel: { color: INK, interval: 0, rotate: !lying && rows.length >= CROWDED ? 40 : 0 },
  }
  const counts = { type: 'value', axisLabel: { color: INK }, splitLine: { lineStyle: { color: GRID_LINE } } }
  return {
    animationDuration: 300,
    // drawn into the canvas: a tooltip of HTML would need inline styles, which the security policy refuses
    tooltip: { trigger: 'axis', renderMode: 'richText', axisPointer: { type: 'shadow' } },
    legend: { top: 0, left: 0, itemWidth: 14, textStyle: { color: INK } },
    grid: {
      top: 40,
      left: 4,
      right: 16,
      bottom: 4,
      outerBoundsMode: 'same',
      outerBoundsContain: 'axisLabel',
    },
    xAxis: lying ? counts : names,
    yAxis: lying ? names : counts,
    series: series.map((name) => ({
      type: 'bar',
      name: words[name],
      barMaxWidth: 18,
      itemStyle: { color: COLOURS[name] },
      data: rows.map((row) => row[name]?.[counted] ?? null),
    })),
  }
}
