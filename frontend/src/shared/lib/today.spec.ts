import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { demonstrationDay, takeToday, today, turnCalendar } from './today'

beforeEach(() => vi.useFakeTimers({ now: Date.parse('2005-03-10T15:59:00Z') }))
afterEach(() => {
  vi.useRealTimers()
  takeToday(null)
})

const tell = (day: string, own = false) => takeToday({ today: day, demonstrationDay: own })

describe('today', () => {
  it('is the server’s day, whatever the device takes for it', () => {
    tell('2005-03-09')
    expect(today()).toBe('2005-03-09')
    expect(demonstrationDay.value).toBeNull()
  })

  it('turns at midnight in China, before the server is asked again', () => {
    tell('2005-03-10')
    vi.setSystemTime(Date.parse('2005-03-10T16:00:00Z'))
    expect(turnCalendar()).toBe(true)
    expect(turnCalendar()).toBe(false)
    expect(today()).toBe('2005-03-11')
  })

  it('stands still where it is the demonstration’s', () => {
    tell('2004-12-31', true)
    vi.setSystemTime(Date.parse('2005-03-10T16:00:00Z'))
    turnCalendar()
    expect(today()).toBe('2004-12-31')
    expect(demonstrationDay.value).toBe('2004-12-31')
  })

  it('is the device’s before anybody is logged in', () => {
    takeToday(null)
    expect(today()).toBe('2005-03-10')
  })
})
