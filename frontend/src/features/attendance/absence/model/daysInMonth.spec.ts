import { describe, expect, it } from 'vitest'
import { daysInMonth } from './daysInMonth'

describe('the days of a period in a month', () => {
  it('are those between its first and its last', () => {
    expect(daysInMonth('2005-03-14', 3, '2005-03-10')).toBe(3)
    expect(daysInMonth('2005-02-27', 4, '2005-03-10')).toBe(2)
    expect(daysInMonth('2005-03-30', 5, '2005-03-10')).toBe(2)
    expect(daysInMonth('2004-12-20', 60, '2005-01-15')).toBe(31)
    expect(daysInMonth('2005-04-01', 5, '2005-03-10')).toBe(0)
    expect(daysInMonth('2005-02-20', 5, '2005-03-10')).toBe(0)
  })
})
