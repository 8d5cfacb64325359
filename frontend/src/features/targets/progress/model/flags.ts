import { savedContent } from './cellText'
import { falls } from './entry'
import type { SheetCell, SheetTarget } from './wire'

/** Why a report is to be looked at before it is verified; a key of the words under `progress.flag`. */
export interface Flag {
  code: 'decrease' | 'jump' | 'document' | 'openProblems' | 'stepBack' | 'denied'
  n?: number
}

/** A count that more than triples, and by more than this, is more often a slip than a success. */
const JUMP = 3
const JUMP_BY = 10
const ORDER = ['NOT_STARTED', 'UNDER_WAY', 'DONE']

/** The doubtful points of a report, side by side with the one before. */
export function flagsOf(cell: SheetCell, target: SheetTarget): Flag[] {
  const now = savedContent(cell)
  const before = cell.previous ? savedContent(cell.previous) : null
  const flags: Flag[] = []
  if (falls(now, cell, target)) flags.push({ code: 'decrease' })
  if (before && jumps(now.value, before.value)) flags.push({ code: 'jump' })
  if (target.valueType === 'YES_NO' && now.value === 1 && !now.document) flags.push({ code: 'document' })
  if (target.valueType === 'YES_NO' && now.value === 0 && before?.value === 1) flags.push({ code: 'denied' })
  const open = (now.found ?? 0) - (now.value ?? 0)
  if (now.found !== null && open > 0) flags.push({ code: 'openProblems', n: open })
  if (before?.status && now.status && ORDER.indexOf(now.status) < ORDER.indexOf(before.status)) {
    flags.push({ code: 'stepBack' })
  }
  return flags
}

const jumps = (now: number | null, before: number | null): boolean =>
  now !== null && before !== null && now > before * JUMP && now - before > JUMP_BY
