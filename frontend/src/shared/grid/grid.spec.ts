import { describe, expect, it } from 'vitest'
import { at, isWithin, move, paste, selection, START, tab, type Cursor } from './grid'

const size = { rows: 3, columns: 4 }
const cursor = (row: number, column: number): Cursor => at({ row, column })

describe('the cursor', () => {
  it('moves by one, and stops at the edges', () => {
    expect(move(cursor(1, 1), -1, 0, size).active).toEqual({ row: 0, column: 1 })
    expect(move(cursor(1, 1), 0, 1, size).active).toEqual({ row: 1, column: 2 })
    expect(move(START, -1, -1, size)).toEqual(START)
    expect(move(cursor(2, 3), 9, 9, size).active).toEqual({ row: 2, column: 3 })
  })

  it('takes the selection with it, unless it extends it', () => {
    const extended = move(move(cursor(0, 1), 1, 0, size, true), 0, 1, size, true)
    expect(selection(extended)).toEqual({ from: { row: 0, column: 1 }, to: { row: 1, column: 2 } })
    expect(selection(move(extended, 0, -1, size))).toEqual({
      from: { row: 1, column: 1 },
      to: { row: 1, column: 1 },
    })
  })

  it('selects in any direction', () => {
    const area = selection({ active: { row: 0, column: 3 }, anchor: { row: 2, column: 1 } })
    expect(area).toEqual({ from: { row: 0, column: 1 }, to: { row: 2, column: 3 } })
    expect(isWithin(area, { row: 1, column: 2 })).toBe(true)
    expect(isWithin(area, { row: 1, column: 0 })).toBe(false)
  })

  it('goes on by Tab into the next row, and out of the grid at its ends', () => {
    expect(tab(cursor(0, 3), false, size)).toEqual(cursor(1, 0))
    expect(tab(cursor(1, 0), true, size)).toEqual(cursor(0, 3))
    expect(tab(cursor(2, 3), false, size)).toBeNull()
    expect(tab(START, true, size)).toBeNull()
  })
})

describe('a pasted block', () => {
  it('fills from the active cell', () => {
    const { cells, area, beyond } = paste(
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
      cursor(1, 1),
      size,
    )
    expect(cells.map(({ place, text }) => `${place.row}${place.column}${text}`)).toEqual([
      '11a',
      '12b',
      '21c',
      '22d',
    ])
    expect(area).toEqual({ from: { row: 1, column: 1 }, to: { row: 2, column: 2 } })
    expect(beyond).toBe(0)
  })

  it('is cut at the edge, which is told', () => {
    const { cells, area, beyond } = paste(
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
      cursor(2, 3),
      size,
    )
    expect(cells).toEqual([{ place: { row: 2, column: 3 }, text: 'a' }])
    expect(area.to).toEqual({ row: 2, column: 3 })
    expect(beyond).toBe(3)
  })

  it('of one cell or row fills a selection of several', () => {
    const selected = { active: { row: 2, column: 1 }, anchor: { row: 0, column: 0 } }
    expect(paste([['x']], selected, size).cells).toHaveLength(6)
    expect(
      paste([['x', 'y']], selected, size)
        .cells.map(({ text }) => text)
        .join(''),
    ).toBe('xyxyxy')
  })

  it('of another size than the selection begins at its first cell', () => {
    const selected = { active: { row: 2, column: 2 }, anchor: { row: 1, column: 0 } }
    const { cells, area } = paste([['a', 'b']], selected, size)
    expect(cells).toHaveLength(4)
    expect(area).toEqual({ from: { row: 1, column: 0 }, to: { row: 2, column: 1 } })
  })

  it('with rows of different lengths is filled up with empty cells', () => {
    expect(paste([['a'], ['b', 'c']], START, size).cells.map(({ text }) => text)).toEqual(['a', '', 'b', 'c'])
  })
})
