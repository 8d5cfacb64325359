import { describe, expect, it } from 'vitest'
import { currentLane, LANES, laneQuery } from './lanes'

const lane = (key: string) => LANES.find((one) => one.key === key) ?? LANES[0]

describe('the lanes of the board', () => {
  it('keep the other filters and begin at the first page', () => {
    const query = { area: '441481', state: 'CLOSED', page: '3', q: '日志' }
    expect(laneQuery(lane('overdue'), query)).toEqual({ area: '441481', q: '日志', overdue: 'true' })
    expect(laneQuery(lane('open'), query)).toEqual({ area: '441481', q: '日志', state: 'OPEN' })
    expect(laneQuery(lane('all'), query)).toEqual({ area: '441481', q: '日志' })
  })

  it('are told by the filters of the URL', () => {
    expect(currentLane({})).toBe('all')
    expect(currentLane({ area: '441481', overdue: 'true' })).toBe('overdue')
    expect(currentLane({ state: ['RECTIFIED'] })).toBe('rectified')
    expect(currentLane({ state: ['RECTIFIED', 'OPEN'] })).toBeNull()
    expect(currentLane({ overdue: 'false' })).toBeNull()
  })
})
