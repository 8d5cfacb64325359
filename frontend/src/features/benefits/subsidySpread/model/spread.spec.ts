import { expect, it } from 'vitest'
import type { Schemas } from '@/api/types'
import { spreadOption } from './spreadChart'
import { areaRows, columnsOf, levelRows } from './spreadRows'

const spread = { cadres: 4, total: 1310, min: 90, median: 190, mean: 327.5, max: 840, outliers: 2 }
const nobody = { cadres: 0, total: 0, min: null, median: null, mean: null, max: null, outliers: 0 }
const answer: Schemas['SubsidySpread'] = {
  month: '2005-02',
  area: { code: '441481', name: '兴宁市', level: 'COUNTY' },
  spread,
  levels: [{ dispatchLevel: 'CITY', spread: { ...spread, cadres: 1 } }],
  children: [
    { area: { code: '441481100', name: '龙田镇', level: 'TOWN' }, spread: nobody, levels: [] },
    { area: { code: '441481107', name: '永和镇', level: 'TOWN' }, spread, levels: [] },
  ],
}
const rows = areaRows(answer, (area) => `/subsidies?area=${area}`)
const outliers = columnsOf('subsidySpread.area').find(({ key }) => key === 'outliers')

it('tells each area below and the whole, with the list of as many outliers', () => {
  expect(rows.map(({ name, to }) => [name, to])).toEqual([
    ['龙田镇', '/subsidies?area=441481100'],
    ['永和镇', '/subsidies?area=441481107'],
    ['合计', null],
  ])
  expect(rows.map((row) => outliers?.to?.(row))).toEqual([
    null,
    { path: '/subsidies/outliers', query: { area: '441481107', month: '2005-02' } },
    { path: '/subsidies/outliers', query: { area: '441481', month: '2005-02' } },
  ])
  expect(levelRows(answer).map(({ name, outliers: to }) => [name, to])).toEqual([
    [
      '市派',
      { path: '/subsidies/outliers', query: { area: '441481', month: '2005-02', dispatchLevel: 'CITY' } },
    ],
  ])
})

it('draws from the least to the most, and the median, of whoever is paid', () => {
  const { yAxis, series } = spreadOption(rows, { range: '最低至最高', median: '中位数' })
  expect(yAxis.data).toEqual(['永和镇', '合计'])
  expect(series.map(({ data }) => data)).toEqual([
    [90, 90],
    [750, 750],
    [190, 190],
  ])
})
