import { describe, expect, it } from 'vitest'
import { columns, groupsOf, sortRows } from './columns'
import { signed } from '@/shared/lib/format'
import { figureLinks, surplus, type AreaFigures } from './figures'

function figures(code: string, cadres: number, allocation: AreaFigures['allocation']): AreaFigures {
  return {
    area: { code, name: `地区${code}`, level: 'COUNTY' },
    need: { teams: 10, cadres: 34 },
    allocation,
    dispatched: { teams: 11, cadres, byLevel: { PROVINCE: 1, CITY: 2, COUNTY: 3, TOWN: cadres - 6 } },
    villages: { total: 14, poor: 10, covered: 13, uncovered: 1 },
  }
}
const county = figures('441481', 40, { teams: 12, cadres: 41 })
const town = figures('441481107', 33, null)

describe('links of the figures', () => {
  const links = figureLinks('441481', '2005-03-10')

  it('lead to cadres on post, of one dispatch level where asked', () => {
    expect(links.cadres()).toEqual({
      path: '/cadres',
      query: { area: '441481', status: 'POSTED', asOf: '2005-03-10' },
    })
    expect(links.cadres('CITY').query).toEqual({
      area: '441481',
      status: 'POSTED',
      dispatchLevel: 'CITY',
      asOf: '2005-03-10',
    })
  })

  it('lead to active teams and to villages by poverty and coverage', () => {
    expect(links.teams()).toEqual({
      path: '/teams',
      query: { area: '441481', status: 'ACTIVE', asOf: '2005-03-10' },
    })
    expect(links.villages({ covered: 'false' })).toEqual({
      path: '/villages',
      query: { area: '441481', covered: 'false', asOf: '2005-03-10' },
    })
  })

  it('lead to the allocations of the batch', () => {
    expect(links.allocations('b1')).toEqual({ path: '/allocations', query: { area: '441481', batch: 'b1' } })
    expect(links.allocations(undefined)).toEqual({ path: '/allocations', query: { area: '441481' } })
  })
})

describe('columns', () => {
  it('give every count a list, and no difference one', () => {
    for (const column of columns) {
      const figure = column.of(county, '2005-03-10', 'b1')
      const computed = column.difference || column.key === 'need.cadres'
      expect({ key: column.key, linked: figure.to !== undefined }).toEqual({
        key: column.key,
        linked: !computed,
      })
    }
  })

  it('show no allocation and nothing compared with it below county level', () => {
    const value = (key: string) => columns.find((column) => column.key === key)?.of(town, '2005-03-10').value
    expect(value('allocation.teams')).toBeNull()
    expect(value('over.allocation.cadres')).toBeNull()
    expect(value('over.need.cadres')).toBe(-1)
  })

  it('stand in groups that together are as wide as the table', () => {
    const width = groupsOf(columns).reduce((sum, group) => sum + group.span, 0)
    expect(width).toBe(columns.length)
    expect(groupsOf(columns)[0]).toEqual({ label: 'overview.villages', span: 3 })
  })

  it('sort the rows either way, those without a value last of the largest first', () => {
    const codes = (sort: string | null) => sortRows([town, county], sort).map((row) => row.area.code)
    expect(codes(null)).toEqual(['441481107', '441481'])
    expect(codes('-dispatched.cadres')).toEqual(['441481', '441481107'])
    expect(codes('dispatched.cadres')).toEqual(['441481107', '441481'])
    expect(codes('-allocation.teams')).toEqual(['441481', '441481107'])
    expect(codes('nonsense')).toEqual(['441481107', '441481'])
  })
})

describe('figures that are computed', () => {
  it('tell by how much the dispatch is over or short', () => {
    expect(surplus(county, 'need', 'teams')).toBe(1)
    expect(surplus(county, 'allocation', 'cadres')).toBe(-1)
    expect(surplus(town, 'allocation', 'teams')).toBeNull()
  })

  it('carry their sign', () => {
    expect([29, -9, 0, 1740].map((value) => signed(value, 'en'))).toEqual(['+29', '−9', '0', '+1,740'])
  })
})
