import { EMPTY, parseCell, savedContent, type CellContent, type TextFault } from './cellText'
import type { Sheet, SheetCell, SheetRow, SheetTarget } from './wire'

/** A cell of the sheet with what stands around it. */
export interface Entry {
  key: string
  row: number
  column: number
  village: SheetRow['village']
  target: SheetTarget
  cell: SheetCell
}

/** Unsaved input. */
export interface Draft {
  content: CellContent
  /** Input that cannot be understood; the content is then that of before. */
  text: string | null
  /** The version of the cell that it was typed over; null where there was none. */
  version: number | null
}

/** The fault of a draft, as a key of the words under `progress.fault`. */
export type Fault = TextFault | 'fewerFound' | 'document' | 'decrease' | 'submitted' | 'empty'

/** Why a cell takes nothing. */
export type Lock = 'computed' | 'verified' | 'reported' | 'notApplicable' | 'readOnly'

/** What of the sheet may be written: all that is open, what the town has not submitted, or nothing. */
export type Writes = 'all' | 'unsubmitted' | 'none'

export const keyOf = (village: string, target: string): string => `${village}/${target}`

export function entriesOf(sheet: Sheet): Map<string, Entry> {
  const entries = new Map<string, Entry>()
  sheet.rows.forEach(({ village, cells }, row) => {
    sheet.targets.forEach((target, column) => {
      const cell = cells.find((one) => one.target === target.code)
      const key = keyOf(village.code, target.code)
      if (cell) entries.set(key, { key, row, column, village, target, cell })
    })
  })
  return entries
}

export function lockOf({ cell }: Entry, writes: Writes): Lock | null {
  if (!cell.applicable) return 'notApplicable'
  if (cell.computed) return 'computed'
  if (cell.state === 'VERIFIED') return 'verified'
  if (writes === 'unsubmitted' && cell.state === 'REPORTED') return 'reported'
  return writes === 'none' ? 'readOnly' : null
}

export const versionOf = ({ cell }: Entry): number | null => cell.version ?? null

export const contentOf = (entry: Entry, draft: Draft | undefined): CellContent =>
  draft?.content ?? savedContent(entry.cell)

const FIELDS = Object.keys(EMPTY) as (keyof CellContent)[]
export const sameContent = (one: CellContent, other: CellContent): boolean =>
  FIELDS.every((field) => one[field] === other[field])

export const isEmpty = (content: CellContent): boolean => sameContent(content, EMPTY)
const hasValue = ({ value, status }: CellContent): boolean => value !== null || status !== null

/** The draft that stands when this was typed into a cell; null when it says what is saved anyway. */
export function typed(entry: Entry, before: Draft | undefined, text: string): Draft | null {
  const parsed = parseCell(text, entry.target)
  const now = contentOf(entry, before)
  switch (parsed.kind) {
    case 'blank':
      return draftOf(entry, before, EMPTY)
    case 'fault':
      return { content: now, text: text.trim(), version: basisOf(entry, before) }
    case 'content':
      return draftOf(entry, before, merged(now, parsed.content, entry))
  }
}

/** A draft with content that was put together in the fields of the panel. */
export function draftOf(entry: Entry, before: Draft | undefined, content: CellContent): Draft | null {
  const version = basisOf(entry, before)
  // what another has changed meanwhile stays a draft, so that it is seen that they differ
  if (version === versionOf(entry) && sameContent(content, savedContent(entry.cell))) return null
  return { content, text: null, version }
}

const basisOf = (entry: Entry, before: Draft | undefined): number | null =>
  before ? before.version : versionOf(entry)

/** A value typed without its note or document leaves those that are there. */
function merged(now: CellContent, given: CellContent, { target }: Entry): CellContent {
  const denied = target.valueType === 'YES_NO' && given.value === 0
  return {
    ...given,
    document: denied ? null : (given.document ?? now.document),
    note: given.note ?? now.note,
  }
}

/** The first thing that is wrong with a draft, by the rules that can be judged here; the server judges all of them. */
export function faultOf({ cell, target }: Entry, draft: Draft): Fault | null {
  const { content, text } = draft
  if (text !== null) return faultOfText(text, target)
  if (isEmpty(content)) return cell.state && cell.state !== 'DRAFT' ? 'submitted' : null
  if (!hasValue(content)) return 'empty'
  if (content.found !== null && content.value !== null && content.found < content.value) return 'fewerFound'
  if (target.valueType === 'YES_NO' && content.value === 1 && !content.document) return 'document'
  return falls(content, cell, target) && !content.note ? 'decrease' : null
}

function faultOfText(text: string, target: SheetTarget): Fault | null {
  const parsed = parseCell(text, target)
  return parsed.kind === 'fault' ? parsed.fault : null
}

/** Whether a cumulative value is lower than it was. */
export function falls(content: CellContent, cell: SheetCell, target: SheetTarget): boolean {
  const before = cell.previous?.value ?? null
  return (
    target.accumulation === 'CUMULATIVE' &&
    before !== null &&
    content.value !== null &&
    content.value < before
  )
}

/** Whether the cell was saved by somebody else after the draft was begun. */
export const isOvertaken = (entry: Entry, draft: Draft): boolean => draft.version !== versionOf(entry)

/** Cells still to be reported: neither saved nor in a draft that can be saved. */
export function missingOf(entries: Map<string, Entry>, drafts: ReadonlyMap<string, Draft>): Entry[] {
  return [...entries.values()].filter((entry) => {
    if (lockOf(entry, 'all') !== null) return false
    const draft = drafts.get(entry.key)
    return !hasValue(draft && faultOf(entry, draft) === null ? draft.content : savedContent(entry.cell))
  })
}
