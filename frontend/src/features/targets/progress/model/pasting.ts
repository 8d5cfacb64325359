import { cellText, parseCell, savedContent, valueText, type CellWords } from './cellText'
import type { Block } from '@/shared/grid/clipboard'
import { contentOf, lockOf, typed, type Draft, type Entry, type Lock, type Writes } from './entry'
import { paste, type Cursor, type Area, type Place, type Size } from '@/shared/grid/grid'

export interface PasteResult {
  changes: Map<string, Draft | null>
  area: Area
  /** Cells that take nothing, and for which the block has something else than they hold. */
  refused: { entry: Entry; lock: Lock; text: string }[]
  /** How many cells of the block lie outside the sheet. */
  beyond: number
}

interface PasteInto {
  size: Size
  entryAt: (place: Place) => Entry | undefined
  drafts: ReadonlyMap<string, Draft>
  words: CellWords
  writes: Writes
}

/** Lays a block of texts over the sheet; what is empty in it leaves the cell as it is. */
export function pasteInto(block: Block, cursor: Cursor, sheet: PasteInto): PasteResult {
  const { cells, area, beyond } = paste(block, cursor, sheet.size)
  const result: PasteResult = { changes: new Map(), area, refused: [], beyond }
  for (const { place, text } of cells) {
    const entry = sheet.entryAt(place)
    if (!entry || parseCell(text, entry.target).kind === 'blank') continue
    const lock = lockOf(entry, sheet.writes)
    if (lock === null) result.changes.set(entry.key, typed(entry, sheet.drafts.get(entry.key), text))
    else if (!saysTheSame(entry, text, sheet.words)) result.refused.push({ entry, lock, text: text.trim() })
  }
  return result
}

function saysTheSame(entry: Entry, text: string, words: CellWords): boolean {
  const parsed = parseCell(text, entry.target)
  return (
    parsed.kind === 'content' &&
    valueText(parsed.content, entry.target, words) ===
      valueText(savedContent(entry.cell), entry.target, words)
  )
}

/** The copied cells with their notes, so that they can be pasted again. */
export function blockOf(
  { from, to }: Area,
  entryAt: PasteInto['entryAt'],
  drafts: ReadonlyMap<string, Draft>,
  words: CellWords,
): Block {
  return Array.from({ length: to.row - from.row + 1 }, (_, row) =>
    Array.from({ length: to.column - from.column + 1 }, (__, column) => {
      const entry = entryAt({ row: from.row + row, column: from.column + column })
      const draft = entry && drafts.get(entry.key)
      return entry ? (draft?.text ?? cellText(contentOf(entry, draft), entry.target, words)) : ''
    }),
  )
}
