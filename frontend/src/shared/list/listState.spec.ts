import { describe, expect, it } from 'vitest'
import type { AnyFilter } from './definition'
import { readState, toParameters, writeState } from './listState'

const filters: AnyFilter[] = [
  { name: 'dispatchLevel', label: 'x', kind: 'multi', enumName: 'Level' },
  { name: 'gender', label: 'x', kind: 'enum', enumName: 'Gender' },
]

describe('the state of a list', () => {
  it('begins with the first page and no filter', () => {
    expect(readState({}, filters)).toEqual({
      page: 1,
      size: 20,
      sort: null,
      q: '',
      area: null,
      filters: { dispatchLevel: [], gender: null },
    })
  })

  it('reads one value and several of a filter alike', () => {
    expect(readState({ dispatchLevel: 'CITY' }, filters).filters.dispatchLevel).toEqual(['CITY'])
    expect(readState({ dispatchLevel: ['CITY', 'TOWN'] }, filters).filters.dispatchLevel).toEqual([
      'CITY',
      'TOWN',
    ])
  })

  it('takes nonsense in the URL for the default', () => {
    expect(readState({ page: '-3', size: 'many' }, filters)).toMatchObject({ page: 1, size: 20 })
  })

  it('goes back to the first page when a filter changes, and keeps the rest', () => {
    const query = { page: '7', sort: '-name', gender: 'MALE' }
    expect(writeState(query, { filters: { gender: 'FEMALE' } })).toEqual({ sort: '-name', gender: 'FEMALE' })
  })

  it('leaves out what is as it is without being said', () => {
    expect(
      writeState({ page: '3', q: 'x' }, { page: 1, size: 20, q: '', filters: { dispatchLevel: [] } }),
    ).toEqual({})
  })

  it('asks the server for what is set, and for nothing else', () => {
    const state = readState({ q: '李', dispatchLevel: 'CITY', area: '441481' }, filters)
    expect(toParameters(state)).toEqual({
      page: 1,
      size: 20,
      q: '李',
      area: '441481',
      dispatchLevel: ['CITY'],
    })
  })
})
