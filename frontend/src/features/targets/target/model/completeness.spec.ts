import { describe, expect, it } from 'vitest'
import { DEFAULT_SORT, owed, partsOf, sortAreas, sortVillages, standingOf } from './completeness'
import { ofCity, ofTown, village } from './completeness.fixture'

describe('areas', () => {
  const names = (sort: string) => sortAreas(ofCity.children, sort).map(({ area }) => area.name)

  it('come with those first where most is missing', () => {
    expect(names(DEFAULT_SORT)).toEqual(['梅县区', '梅江区', '兴宁市'])
  })

  it('are sorted by the count that is asked for, or stay as they come', () => {
    expect(names('missing')).toEqual(['兴宁市', '梅江区', '梅县区'])
    expect(names('nonsense')).toEqual(['梅江区', '梅县区', '兴宁市'])
  })
})

describe('villages', () => {
  it('stand by what is most pressing', () => {
    const standing = (more: Parameters<typeof village>[1]) => standingOf(village('441481107205', more))
    expect(standing({ reported: 0 })).toBe('NOTHING')
    expect(standing({ reported: 3 })).toBe('PARTLY')
    expect(standing({ reported: 16, returned: 1 })).toBe('RETURNED')
    expect(standing({ late: true })).toBe('LATE')
    expect(standing({})).toBe('REPORTED')
    expect(standing({ verified: 17, late: true })).toBe('VERIFIED')
  })

  it('come with those first who have reported nothing, and by what they owe', () => {
    const codes = sortVillages(ofTown.villages).map((row) => row.village.code.slice(-1))
    expect(codes).toEqual(['3', '4', '2', '5', '1'])
    expect(owed(village('441481107205', { reported: 12 }))).toBe(5)
  })
})

describe('the bar', () => {
  it('parts the villages due into verified, reported and the rest', () => {
    expect(partsOf({ ...ofCity, due: 50, reported: 40, verified: 10 })).toEqual({
      verified: 20,
      reported: 60,
    })
    expect(partsOf({ ...ofCity, due: 0, reported: 0, verified: 0 })).toEqual({ verified: 0, reported: 0 })
  })
})
