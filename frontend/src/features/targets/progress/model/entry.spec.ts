import { describe, expect, it } from 'vitest'
import { said, sheetOfTown } from './entry.fixture'
import {
  draftOf,
  entriesOf,
  faultOf,
  isOvertaken,
  lockOf,
  missingOf,
  typed,
  type Draft,
  type Entry,
} from './entry'
import type { SheetCell } from './wire'

const FIRST = '441481107200'

function entryOf(code: string, cell: Partial<SheetCell> = {}): Entry {
  const entry = entriesOf(sheetOfTown({ [`甲村/${code}`]: cell })).get(`${FIRST}/${code}`)
  if (!entry) throw new Error(code)
  return entry
}
const draftFor = (entry: Entry, text: string, before?: Draft): Draft => {
  const draft = typed(entry, before, text)
  if (!draft) throw new Error(`no draft of ${text}`)
  return draft
}
const saved = { id: 'p1', version: 4, state: 'DRAFT' } as const

describe('what is typed into a cell', () => {
  it('is a draft over the version that was seen', () => {
    expect(typed(entryOf('G2', { ...saved, value: 1 }), undefined, '3')).toEqual({
      content: said({ value: 3 }),
      text: null,
      version: 4,
    })
  })

  it('is none when it says what is saved', () => {
    expect(typed(entryOf('G2', { ...saved, value: 3 }), undefined, ' 3 ')).toBeNull()
    expect(typed(entryOf('G2'), undefined, '')).toBeNull()
  })

  it('keeps note and document that it does not name, and replaces those that it names', () => {
    const entry = entryOf('G2', { ...saved, value: 1, note: '旧', document: '名册' })
    expect(draftFor(entry, '2').content).toEqual(said({ value: 2, note: '旧', document: '名册' }))
    expect(draftFor(entry, '2：新').content.note).toBe('新')
  })

  it('that denies the mechanism drops its document, and that affirms it keeps it', () => {
    const entry = entryOf('G8', { ...saved, value: 1, document: '工作制度' })
    expect(draftFor(entry, '否').content).toEqual(said({ value: 0 }))
    expect(typed(entry, undefined, '是')).toBeNull()
  })

  it('stays as it was typed where it is not understood, and what stood there is not lost', () => {
    const entry = entryOf('G2', { ...saved, value: 1, note: '说明' })
    const draft = draftFor(entry, '很多')
    expect(draft.text).toBe('很多')
    expect(faultOf(entry, draft)).toBe('number')
    expect(typed(entry, draft, '1')).toBeNull()
  })
})

describe('a fault', () => {
  const fault = (code: string, text: string, cell: Partial<SheetCell> = {}) => {
    const entry = entryOf(code, cell)
    return faultOf(entry, draftFor(entry, text))
  }
  const before = (value: number) => ({
    previous: { quarter: '2004-Q4', value, found: null, status: null, document: null },
  })

  it('is a yes without its document', () => {
    expect(fault('G8', '是')).toBe('document')
    expect(fault('G8', '是：《制度》')).toBeNull()
  })

  it('is more solved than found', () => {
    expect(fault('G5', '3/2')).toBe('fewerFound')
    expect(fault('G5', '2/2')).toBeNull()
  })

  it('is a cumulative value that falls without a reason', () => {
    expect(fault('G2', '1', before(2))).toBe('decrease')
    expect(fault('G2', '1：原统计重复', before(2))).toBeNull()
    expect(fault('G2', '2', before(2))).toBeNull()
  })

  it('is a note without a value, and emptying what was submitted', () => {
    const entry = entryOf('G2')
    expect(faultOf(entry, draftOf(entry, undefined, said({ note: '只有说明' })) as Draft)).toBe('empty')
    expect(fault('G2', '', { ...saved, value: 1 })).toBeNull()
    expect(fault('G2', '', { ...saved, state: 'REPORTED', value: 1 })).toBe('submitted')
  })
})

describe('a cell', () => {
  it('is locked when it is computed, verified, or not for this village', () => {
    expect(lockOf(entryOf('G1'), 'all')).toBe('computed')
    expect(lockOf(entryOf('G2', { ...saved, state: 'VERIFIED' }), 'all')).toBe('verified')
    expect(lockOf(entryOf('G2', { ...saved, state: 'REPORTED' }), 'all')).toBeNull()
    expect(lockOf(entryOf('G2', { ...saved, state: 'REPORTED' }), 'unsubmitted')).toBe('reported')
    expect(lockOf(entryOf('G2', { ...saved, state: 'RETURNED' }), 'unsubmitted')).toBeNull()
    expect(lockOf(entryOf('G2'), 'none')).toBe('readOnly')
    const other = entriesOf(sheetOfTown()).get('441481107201/G1') as Entry
    expect(lockOf(other, 'all')).toBe('notApplicable')
  })

  it('is overtaken when another has saved it after the draft began, even to the same', () => {
    const draft = draftFor(entryOf('G2', { ...saved, value: 1 }), '3')
    const now = entryOf('G2', { ...saved, version: 5, value: 3 })
    expect(isOvertaken(now, draft)).toBe(true)
    expect(isOvertaken(entryOf('G2', { ...saved, value: 1 }), draft)).toBe(false)
    expect(isOvertaken(now, draftFor(now, '4', draft))).toBe(true)
  })

  it('is missing while nothing good is in it', () => {
    const entries = entriesOf(sheetOfTown({ '甲村/G2': { ...saved, value: 1 } }))
    const g5 = entries.get(`${FIRST}/G5`) as Entry
    const g8 = entries.get(`${FIRST}/G8`) as Entry
    const drafts = new Map([
      [g5.key, draftFor(g5, '1/1')],
      [g8.key, draftFor(g8, '是')],
    ])
    const codes = missingOf(entries, drafts).map(({ village, target }) => village.name + target.code)
    expect(codes).toEqual(['甲村G8', '甲村T1', '乙村G2', '乙村G5', '乙村G8', '乙村T1'])
  })
})
