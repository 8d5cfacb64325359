import { valueText, type CellWords } from './cellText'
import { contentOf, isOvertaken, lockOf, type Draft, type Entry, type Lock, type Writes } from './entry'
import type { ProgressState } from './wire'

/** A cell as the sheet shows it. */
export interface CellView {
  text: string
  lock: Lock | null
  state: ProgressState | null
  dirty: boolean
  overtaken: boolean
  /** The fault in words. */
  fault: string | null
  /** Further remarks: why it was returned, its note. */
  hint: string | null
  /** A sign for what the colour says. */
  mark: string
  /** Keys of the words that say the same to a reader of the screen. */
  spoken: string[]
  isText: boolean
}

const MARKS: Partial<Record<ProgressState, string>> = { REPORTED: '↑', VERIFIED: '✓', RETURNED: '↩' }

export function viewOf(
  entry: Entry,
  draft: Draft | undefined,
  fault: string | null,
  words: CellWords,
  writes: Writes,
): CellView {
  const { cell, target } = entry
  const content = contentOf(entry, draft)
  const lock = lockOf(entry, writes)
  const dirty = draft !== undefined
  const overtaken = draft !== undefined && isOvertaken(entry, draft)
  return {
    text: lock === 'notApplicable' ? '—' : (draft?.text ?? valueText(content, target, words)),
    lock,
    state: (!cell.computed && cell.state) || null,
    dirty,
    overtaken,
    fault,
    hint: (cell.state === 'RETURNED' ? cell.reason : null) ?? content.note,
    mark: fault
      ? '!'
      : overtaken
        ? '≠'
        : dirty
          ? '●'
          : (!cell.computed && cell.state && MARKS[cell.state]) || '',
    spoken: [
      ...(lock && lock !== 'readOnly' ? [`progress.lock.${lock}`] : []),
      ...(cell.state && !cell.computed && cell.state !== 'VERIFIED'
        ? [`enum.ProgressState.${cell.state}`]
        : []),
      ...(dirty ? ['progress.sheet.unsaved'] : []),
      ...(fault ? ['progress.sheet.wrong'] : []),
    ],
    isText: target.valueType === 'STATUS' || target.valueType === 'YES_NO',
  }
}
