import { describe, expect, it } from 'vitest'
import { figures, statistics } from './figures.fixture'
import { shades } from './shades'
import { targetMapOption } from './targetMap'
import { trendOption } from './trendChart'

const words = { rate: '达标率', behind: '落后村占比', expected: '应有进度' }

describe('the chart over quarters', () => {
  const option = trendOption(
    [
      { quarter: '2004-Q4', figures: figures('G2', { known: 0, rate: 0, behind: 0, expected: 0 }) },
      { quarter: '2005-Q1', figures: figures('G2') },
    ],
    words,
  )

  it('sets what is met and what is behind against what is expected, in percent', () => {
    expect(option.series.map(({ name, data }) => [name, data])).toEqual([
      ['达标率', [null, 25]],
      ['落后村占比', [null, 15]],
      ['应有进度', [0, 22.7]],
    ])
  })

  it('keeps one scale for all targets', () => {
    expect(option.yAxis).toMatchObject({ min: 0, max: 100 })
  })
})

describe('the map', () => {
  it('gives an area the colour of its cell, and its name with the figure', () => {
    const series = targetMapOption(statistics.children, 'G2', 'rate', 'areas').series[0]
    expect(series?.data.map(({ name, itemStyle }) => [name, itemStyle?.areaColor])).toEqual([
      ['441402', shades.rate[2]?.background],
      ['441481', shades.rate[1]?.background],
    ])
    expect(series?.label.formatter({ name: '441402' })).toBe('梅江区\n33.3%')
    expect(series?.label.formatter({ name: '441499' })).toBe('')
  })

  it('leaves an area of which nothing is known without colour', () => {
    const data = targetMapOption(statistics.children, 'G8', 'rate', 'areas').series[0]?.data
    expect(data?.find(({ name }) => name === '441481')).not.toHaveProperty('itemStyle')
  })
})
