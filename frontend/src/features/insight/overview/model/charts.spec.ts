import { describe, expect, it } from 'vitest'
import { barOption } from './barChart'
import type { AreaFigures } from './figures'
import { lineOption } from './lineChart'
import { mapOption } from './mapChart'
import type { AreaValue } from './report'

const words = { need: '需要', allocation: '名额', dispatched: '派出' }
const row = (code: string, allocation: AreaFigures['allocation']): AreaFigures => ({
  area: { code, name: `地区${code}`, level: 'COUNTY' },
  need: { teams: 2, cadres: 7 },
  allocation,
  dispatched: { teams: 3, cadres: 5, byLevel: { PROVINCE: 0, CITY: 0, COUNTY: 1, TOWN: 4 } },
  villages: { total: 3, poor: 2, covered: 3, uncovered: 0 },
})

describe('the chart', () => {
  it('has a series for each of the three counts, and none that no area has', () => {
    const names = (rows: AreaFigures[]) =>
      barOption(rows, 'cadres', false, words).series.map((series) => series.name)
    expect(names([row('441402', { teams: 1, cadres: 2 })])).toEqual(['需要', '名额', '派出'])
    expect(names([row('441402001', null)])).toEqual(['需要', '派出'])
  })

  it('counts what is chosen and lies on its side on a phone', () => {
    const rows = [row('441402', { teams: 1, cadres: 2 })]
    expect(barOption(rows, 'teams', false, words).series[0]?.data).toEqual([2])
    expect(barOption(rows, 'cadres', true, words).yAxis).toMatchObject({ data: ['地区441402'] })
  })
})

describe('the map', () => {
  const county: AreaValue = {
    area: { code: '441402', name: '地区441402', level: 'COUNTY' },
    value: -2,
    to: null,
  }
  const option = mapOption([county], true, 'areas', (value) => `${value}`)

  it('matches areas by code and names them as the data do', () => {
    const series = option.series[0]
    expect(series?.nameProperty).toBe('adcode')
    expect(series?.data).toEqual([{ name: '441402', value: -2 }])
    expect(series?.label.formatter({ name: '441402' })).toBe('地区441402\n-2')
    expect(series?.label.formatter({ name: '441499' })).toBe('')
  })

  it('puts zero in the middle of a difference, and at the beginning of a count', () => {
    expect(option.visualMap).toMatchObject({ min: -2, max: 2 })
    const counted = mapOption([{ ...county, value: 7 }], false, 'areas', String)
    expect(counted.visualMap).toMatchObject({ min: 0, max: 7 })
  })
})

describe('the trend', () => {
  it('has a point for each day, and a gap where nothing is counted', () => {
    const trend = {
      points: [{ day: '2005-01-16', value: 3 }, { day: '2005-01-23' }],
    } as Parameters<typeof lineOption>[0]
    const option = lineOption(trend, '简报', String)
    expect(option.xAxis.data).toEqual(['2005-01-16', '2005-01-23'])
    expect(option.series[0]?.data).toEqual([3, null])
  })
})
