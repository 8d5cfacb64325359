import type { Block } from './clipboard'

/** The cursor of a spreadsheet: where it stands, and what is selected from there. Nothing here knows what a cell holds. */
export interface Place {
  row: number
  column: number
}

export interface Size {
  rows: number
  columns: number
}

export interface Cursor {
  active: Place
  /** The other corner of the selection. */
  anchor: Place
}

export interface Area {
  from: Place
  to: Place
}

export const START: Cursor = at({ row: 0, column: 0 })

export function at(place: Place): Cursor {
  return { active: place, anchor: place }
}

export function selection({ active, anchor }: Cursor): Area {
  return {
    from: { row: Math.min(active.row, anchor.row), column: Math.min(active.column, anchor.column) },
    to: { row: Math.max(active.row, anchor.row), column: Math.max(active.column, anchor.column) },
  }
}

export const isWithin = ({ from, to }: Area, { row, column }: Place): boolean =>
  row >= from.row && row <= to.row && column >= from.column && column <= to.column

export function placesOf({ from, to }: Area): Place[] {
  const places: Place[] = []
  for (let row = from.row; row <= to.row; row++) {
    for (let column = from.column; column <= to.column; column++) places.push({ row, column })
  }
  return places
}

const inside = (value: number, count: number): number => Math.min(Math.max(value, 0), count - 1)

export const clamp = (place: Place, size: Size): Place => ({
  row: inside(place.row, size.rows),
  column: inside(place.column, size.columns),
})

/** By arrow or page keys; `extend` keeps the other corner where it is. */
export function move(cursor: Cursor, rows: number, columns: number, size: Size, extend = false): Cursor {
  const active = clamp({ row: cursor.active.row + rows, column: cursor.active.column + columns }, size)
  return { active, anchor: extend ? cursor.anchor : active }
}

/** To the next cell in reading order; null where there is none, so that the focus can go on to what follows the grid. */
export function tab(cursor: Cursor, back: boolean, size: Size): Cursor | null {
  const { row, column } = cursor.active
  const next = row * size.columns + column + (back ? -1 : 1)
  if (next < 0 || next >= size.rows * size.columns) return null
  return at({ row: Math.floor(next / size.columns), column: next % size.columns })
}

export interface PlacedText {
  place: Place
  text: string
}

export interface Pasted {
  cells: PlacedText[]
  /** The area that the block fills: selected afterwards. */
  area: Area
  /** How many cells of the block lie beyond the edge. */
  beyond: number
}

/**
 * Lays a block over the grid from the selection's first cell. A single row, column or cell fills a selection that is a
 * multiple of it, as spreadsheets do.
 */
export function paste(block: Block, cursor: Cursor, size: Size): Pasted {
  const { from, to } = selection(cursor)
  const width = Math.max(...block.map((row) => row.length))
  const selected = { rows: to.row - from.row + 1, columns: to.column - from.column + 1 }
  const times = (wanted: number, given: number) => (wanted % given === 0 ? wanted / given : 1)
  const rows = block.length * times(selected.rows, block.length)
  const columns = width * times(selected.columns, width)
  const end = { row: from.row + rows - 1, column: from.column + columns - 1 }
  const all = placesOf({ from, to: end })
  const known = all.filter((place) => place.row < size.rows && place.column < size.columns)
  return {
    cells: known.map((place) => ({
      place,
      text: block[(place.row - from.row) % block.length]?.[(place.column - from.column) % width] ?? '',
    })),
    area: { from, to: clamp(end, size) },
    beyond: all.length - known.length,
  }
}
