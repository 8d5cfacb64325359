import type { Violation } from '@/api/problem'
import type { CellContent } from './cellText'
import { faultOf, isOvertaken, type Draft, type Entry } from './entry'

export interface CellBody extends CellContent {
  villageCode: string
  targetCode: string
}

/** The cells of one saving, in the order in which they are sent: the server's pointers count them. */
export interface Saving {
  keys: string[]
  cells: CellBody[]
}

/** All drafts that nothing is known to be wrong with, and that nobody else has changed meanwhile. */
export function savingOf(
  entries: ReadonlyMap<string, Entry>,
  drafts: ReadonlyMap<string, Draft>,
  refused: ReadonlyMap<string, string>,
): Saving {
  const saving: Saving = { keys: [], cells: [] }
  entries.forEach((entry, key) => {
    const draft = drafts.get(key)
    if (!draft || refused.has(key) || isOvertaken(entry, draft) || faultOf(entry, draft) !== null) return
    saving.keys.push(key)
    saving.cells.push({ villageCode: entry.village.code, targetCode: entry.target.code, ...draft.content })
  })
  return saving
}

/** The server's objections to single cells, by their keys; `rest` are those to the whole. */
export interface Mapped {
  byKey: Map<string, string>
  rest: string[]
}

const CELL = /^#?\/cells\/(\d+)(?:\/|$)/

export function mapViolations(violations: Violation[], keys: string[]): Mapped {
  const byKey = new Map<string, string>()
  const rest: string[] = []
  for (const { pointer, detail, code } of violations) {
    const message = detail ?? code ?? ''
    const key = keys[Number(CELL.exec(pointer ?? '')?.[1] ?? -1)]
    if (key === undefined) rest.push(message)
    else byKey.set(key, [byKey.get(key), message].filter(Boolean).join(' '))
  }
  return { byKey, rest }
}
