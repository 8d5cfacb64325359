import { describe, expect, it } from 'vitest'
import { contentType, faultOf, formatBytes, isReadable, MAX_BYTES } from './chosenFile'
import { defaults, optionsOf, parameters } from './options'
import { byCode, goodRows, isCommittable, listsOf, ofFile, ofRows } from './report'
import { finding, invalid, report } from './report.fixture'

describe('a report', () => {
  it('counts its codes, errors before warnings and the frequent before the rare', () => {
    expect(byCode(invalid.errors).map(({ code, count }) => [code, count])).toEqual([
      ['ID_CHECKSUM', 2],
      ['UNKNOWN_VILLAGE', 1],
      ['CADRE_OVER_40', 1],
    ])
  })

  it('tells what is wrong with the file from what is wrong with its rows', () => {
    const refused = report({
      outcome: 'INVALID',
      errors: [finding({ row: null, line: null, code: 'UNKNOWN_COLUMN' })],
    })
    expect(ofFile(refused)).toHaveLength(1)
    expect(ofRows(refused)).toHaveLength(0)
    expect(ofFile(invalid)).toHaveLength(0)
    expect(ofRows(invalid)).toHaveLength(4)
  })

  it('can be committed whole when it is valid, and in part only where that was chosen', () => {
    expect(isCommittable(report(), 'all')).toBe(true)
    expect(isCommittable(invalid, 'all')).toBe(false)
    expect(isCommittable(invalid, 'row')).toBe(true)
    const none = report({
      outcome: 'INVALID',
      counts: { total: 3, created: 0, updated: 0, unchanged: 0, rejected: 3, warnings: 0 },
    })
    expect(isCommittable(none, 'row')).toBe(false)
    expect(goodRows(invalid)).toBe(51)
  })

  it('leads to the lists that show its rows', () => {
    expect(listsOf('roster').map(({ label }) => label)).toEqual([
      'cadre.title',
      'team.title',
      'posting.title',
    ])
    expect(listsOf('villages')).toEqual([{ label: 'village.title', to: '/villages' }])
    expect(listsOf('unheard-of')).toEqual([])
  })
})

describe('options', () => {
  it('are the careful ones by default and named as in the API', () => {
    expect(parameters(defaults())).toEqual({
      strategy: 'upsert',
      atomic: 'all',
      moves: 'reject',
      unknownColumns: 'reject',
    })
  })

  it('speak of moves only where the file says who stands where', () => {
    expect(optionsOf('roster')).toContain('moves')
    expect(optionsOf('villages')).not.toContain('moves')
  })
})

describe('a chosen file', () => {
  it.each([
    ['roster.xls', 10, 'oldWorkbook'],
    ['roster.docx', 10, 'wrongType'],
    ['roster', 10, 'wrongType'],
    ['roster.csv', 0, 'empty'],
    ['roster.xlsx', MAX_BYTES + 1, 'tooLarge'],
    ['花名册.XLSX', MAX_BYTES, null],
    ['roster.ndjson', 1, null],
  ])('%s of %i bytes: %s', (name, size, fault) => {
    expect(faultOf({ name, size })).toBe(fault)
  })

  it('is sent as what its ending says', () => {
    expect(contentType('a.CSV')).toBe('text/csv')
    expect(contentType('a.jsonl')).toBe('application/x-ndjson')
    expect(contentType('a.xlsx')).toContain('spreadsheetml')
  })

  it('is told from one that was changed on disk since', async () => {
    expect(await isReadable(new Blob(['x']))).toBe(true)
    const gone = { slice: () => ({ arrayBuffer: () => Promise.reject(new Error('NotReadableError')) }) }
    expect(await isReadable(gone as unknown as Blob)).toBe(false)
  })

  it('has a size that can be read', () => {
    expect([908, 4096, 1_572_864, 200 * 1024 * 1024].map(formatBytes)).toEqual([
      '908 B',
      '4.0 kB',
      '1.5 MB',
      '200 MB',
    ])
  })
})
