import { describe, expect, it } from 'vitest'
import type { FormField } from './definition'
import { conflicts, mergePatch, same } from './mergePatch'

describe('mergePatch', () => {
  it('holds what changed, and null for what was emptied', () => {
    const before = { name: '李', phone: '1', title: null }
    expect(mergePatch(before, { name: '李', phone: ' ', title: '科员' })).toEqual({
      phone: null,
      title: '科员',
    })
  })

  it('is empty when an empty box stays empty', () => {
    expect(mergePatch({ phone: null }, { phone: '' })).toEqual({})
  })

  it('goes into objects, so that one year of income changes alone', () => {
    const before = { incomes: { 2003: 1, 2004: 2 } }
    expect(mergePatch(before, { incomes: { 2004: 3, 2005: 4 } })).toEqual({
      incomes: { 2003: null, 2004: 3, 2005: 4 },
    })
  })
})

describe('same', () => {
  it('looks at what objects hold, not at their order', () => {
    expect(same({ a: 1, b: 2 }, { b: 2, a: 1 })).toBe(true)
    expect(same(0, null)).toBe(false)
  })
})

describe('conflicts', () => {
  const field = (name: string): FormField => ({ name, label: name, kind: 'text' })
  const fields = ['a', 'b', 'c', 'd'].map(field)
  const base = { a: '1', b: '1', c: '1', d: '1' }

  it('are the fields that the other changed, unless both changed them alike', () => {
    const mine = { a: 'mine', b: '1', c: 'both', d: 'mine' }
    const theirs = { a: 'theirs', b: 'theirs', c: 'both', d: '1' }
    expect(conflicts(fields, base, mine, theirs)).toEqual([
      { field: fields[0], mine: 'mine', theirs: 'theirs', contested: true },
      { field: fields[1], mine: '1', theirs: 'theirs', contested: false },
    ])
  })
})
