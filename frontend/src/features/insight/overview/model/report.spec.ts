import { describe, expect, it } from 'vitest'
import type { FigureDefinition, Overview } from '../api/useOverview'
import { areasOf, isDifference, reportOf, sectionsOf } from './report'

const city = { code: '4414', name: '梅州市', level: 'CITY' } as const
const county = { code: '441481', name: '兴宁市', level: 'COUNTY' } as const
const figure = (code: string, value: number | null): Overview['figures'][number] => ({
  code,
  label: code,
  value,
  unit: 'CADRE',
  definition: '',
  link: `/api/v1/${code}?area=4414`,
})
const overview = (cadres: number, deeds: number | null): Overview => ({
  area: city,
  asOf: '2005-03-10',
  figures: [figure('cadres', cadres), figure('deeds', deeds)],
  children: [{ area: county, figures: [{ code: 'cadres', value: 3, link: '/api/v1/cadres?area=441481' }] }],
})
const definitions = [
  { code: 'cadres', section: 0 },
  { code: 'deeds', section: 5 },
] as FigureDefinition[]

describe('the report', () => {
  it('stands in sections, in the order of the figures', () => {
    const sections = sectionsOf(reportOf(overview(5, 2), definitions, undefined))
    expect(sections.map(({ section, figures }) => [section, figures.map(({ code }) => code)])).toEqual([
      [0, ['cadres']],
      [5, ['deeds']],
    ])
  })

  it('tells what has changed since another day, where both days know it', () => {
    const changes = reportOf(overview(5, null), definitions, overview(7, 2)).map(({ change }) => change)
    expect(changes).toEqual([-2, null])
    expect(reportOf(overview(5, 2), definitions, undefined)[0]?.change).toBeNull()
  })

  it('shows a figure by area', () => {
    expect(areasOf(overview(5, 2), 'cadres')).toEqual([
      { area: county, value: 3, to: { path: '/cadres', query: { area: ['441481'] } } },
    ])
    expect(areasOf(overview(5, 2), 'deeds')[0]?.value).toBeNull()
  })

  it('knows the differences', () => {
    expect(['teamsAboveNeed', 'cadresAboveAllocation', 'cadres'].map(isDifference)).toEqual([
      true,
      true,
      false,
    ])
  })
})
