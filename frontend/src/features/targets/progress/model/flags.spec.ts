import { describe, expect, it } from 'vitest'
import { cellOf, sheetOfTown } from './entry.fixture'
import { flagsOf } from './flags'
import type { SheetCell } from './wire'

const target = (code: string) => {
  const found = sheetOfTown().targets.find((one) => one.code === code)
  if (!found) throw new Error(code)
  return found
}
const previous = (said: Partial<NonNullable<SheetCell['previous']>>) => ({
  previous: { quarter: '2004-Q4', state: 'VERIFIED' as const, ...said },
})
const codes = (code: string, cell: Partial<SheetCell>) =>
  flagsOf(cellOf(code, { state: 'REPORTED', ...cell }), target(code)).map((flag) => flag.code)

describe('a report that is to be verified', () => {
  it('is clean when it goes on from the one before', () => {
    expect(codes('G2', { value: 3, ...previous({ value: 1 }) })).toEqual([])
    expect(codes('G5', { value: 2, found: 2 })).toEqual([])
    expect(codes('G8', { value: 1, document: '制度' })).toEqual([])
    expect(codes('T1', { status: 'DONE', ...previous({ status: 'UNDER_WAY' }) })).toEqual([])
  })

  it('is flagged when a cumulative value fell, though a note says why', () => {
    expect(codes('G2', { value: 1, note: '原统计重复', ...previous({ value: 2 }) })).toEqual(['decrease'])
  })

  it('is flagged when it more than triples, and by a lot', () => {
    expect(codes('G2', { value: 30, ...previous({ value: 2 }) })).toEqual(['jump'])
    expect(codes('G2', { value: 11, ...previous({ value: 0 }) })).toEqual(['jump'])
    expect(codes('G2', { value: 9, ...previous({ value: 0 }) })).toEqual([])
    expect(codes('G2', { value: 40, ...previous({ value: 20 }) })).toEqual([])
    expect(codes('G2', { value: 40 })).toEqual([])
  })

  it('is flagged for problems left open, with how many', () => {
    expect(flagsOf(cellOf('G5', { value: 1, found: 3 }), target('G5'))).toEqual([
      { code: 'openProblems', n: 2 },
    ])
  })

  it('is flagged for a yes without its document, and for a yes taken back', () => {
    expect(codes('G8', { value: 1 })).toEqual(['document'])
    expect(codes('G8', { value: 0, ...previous({ value: 1, document: '制度' }) })).toEqual(['denied'])
  })

  it('is flagged when a task goes back', () => {
    expect(codes('T1', { status: 'NOT_STARTED', ...previous({ status: 'UNDER_WAY' }) })).toEqual(['stepBack'])
  })
})
