import type { FigureTrend } from '../api/useOverview'

const LINE = '#1f5ea8'
const INK = '#3d4856'
const GRID_LINE = '#e6ebf0'

/** One figure over time. */
export function lineOption({ points }: FigureTrend, label: string, text: (value: number) => string) {
  return {
    animationDuration: 300,
    // drawn into the canvas: a tooltip of HTML would need inline styles, which the security policy refuses
    tooltip: {
      trigger: 'axis',
      renderMode: 'richText',
      valueFormatter: (value?: number | null) => (typeof value === 'number' ? text(value) : '—'),
    },
    grid: {
      top: 16,
      left: 4,
      right: 16,
      bottom: 4,
      outerBoundsMode: 'same',
      outerBoundsContain: 'axisLabel',
    },
    xAxis: {
      type: 'category',
      data: points.map(({ day }) => day),
      axisTick: { show: false },
      axisLabel: { color: INK },
    },
    yAxis: {
      type: 'value',
      axisLabel: { color: INK },
      splitLine: { lineStyle: { color: GRID_LINE } },
    },
    series: [
      {
        type: 'line',
        name: label,
        symbolSize: 6,
        lineStyle: { width: 2, color: LINE },
        itemStyle: { color: LINE },
        data: points.map(({ value }) => value ?? null),
      },
    ],
  }
}
