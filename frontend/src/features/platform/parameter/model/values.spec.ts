import { describe, expect, it } from 'vitest'
import { onDay } from './values'

const value = (effectiveFrom: string, worth: number) => ({
  effectiveFrom,
  value: worth,
  changedBy: null,
  changedAt: '2005-01-01T00:00:00+08:00',
})
const values = [value('2005-09-01', 24), value('2005-07-01', 22), value('2000-01-01', 20)]

describe('the values of a parameter', () => {
  it('hold from their day on, and the nearest comes next', () => {
    expect(onDay(values, '2005-06-30').current?.value).toBe(20)
    expect(onDay(values, '2005-06-30').next?.value).toBe(22)
    expect(onDay(values, '2005-07-01').current?.value).toBe(22)
    expect(onDay(values, '2005-07-01').next?.value).toBe(24)
  })

  it('have an end before and after', () => {
    expect(onDay(values, '2005-09-01').next).toBeNull()
    expect(onDay(values, '1999-12-31').current).toBeNull()
  })
})
