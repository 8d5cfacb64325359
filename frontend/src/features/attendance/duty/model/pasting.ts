import type { Block } from '@/shared/grid/clipboard'
import { paste, type Area, type Cursor, type Place } from '@/shared/grid/grid'
import { COLUMNS, drafted, keyOf, type Row } from './dutySheet'

export interface PasteResult {
  changes: Map<string, string | null>
  area: Area
  /** Rows of the sheet that the block fills. */
  rows: number
  /** How many cells of the block lie outside the sheet. */
  beyond: number
}

/** Lays a block over the sheet, empty cells too; a row of the block that is empty leaves its row as it is. */
export function pasteInto(block: Block, cursor: Cursor, rows: Row[]): PasteResult {
  const { cells, area, beyond } = paste(block, cursor, { rows: rows.length, columns: COLUMNS.length })
  const filled = new Set(cells.filter(({ text }) => text.trim() !== '').map(({ place }) => place.row))
  const changes = new Map<string, string | null>()
  for (const { place, text } of cells) {
    const found = cellAt(rows, place)
    if (found && filled.has(place.row)) {
      changes.set(keyOf(found.row.cadre.id, found.column), drafted(found.row, found.column, text))
    }
  }
  return { changes, area, rows: filled.size, beyond }
}

export function cellAt(rows: Row[], place: Place) {
  const [row, column] = [rows[place.row], COLUMNS[place.column]]
  return row && column ? { row, column } : null
}
