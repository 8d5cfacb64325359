import { describe, expect, it } from 'vitest'
import { changeLocale } from '@/i18n'
import { nextQuarter, quarterOf, quarterWords } from './quarter'

describe('a quarter', () => {
  it('is written in the words of the language', async () => {
    expect(quarterWords('2005-Q1')).toBe('2005年第1季度')
    await changeLocale('en')
    expect(quarterWords('2005-Q1')).toBe('Q1 2005')
    expect(quarterWords(null)).toBe('')
  })

  it('is followed by the next, over the end of the year', () => {
    expect(nextQuarter('2005-Q1')).toBe('2005-Q2')
    expect(nextQuarter('2005-Q4')).toBe('2006-Q1')
  })

  it('holds three months', () => {
    const days = ['2005-01-01', '2005-03-31', '2005-04-01', '2005-12-31']
    expect(days.map(quarterOf)).toEqual(['2005-Q1', '2005-Q1', '2005-Q2', '2005-Q4'])
  })
})
