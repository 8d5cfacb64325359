import type { Draft, DraftVisit, Gap } from './draft'
import { unchecked } from './draft'

export type VisitPart = 'checks' | 'checklist' | 'findings'

/** A step of the flow, and of a village the part: where something is to be put right. */
export interface Place {
  step: number
  part?: VisitPart
}

const ORDER: VisitPart[] = ['checks', 'checklist', 'findings']

const partsOf = (visit: DraftVisit): VisitPart[] =>
  ORDER.filter((part) => part !== 'checklist' || visit.prefill.checklists.length > 0)

/** From the head through each part of each village to the review: forwards with 1, backwards with -1. */
export function besides({ visits }: Draft, { step, part = 'checks' }: Place, way: 1 | -1): Place {
  const here = visits[step - 1]
  const inside = here ? partsOf(here)[partsOf(here).indexOf(part) + way] : undefined
  if (inside) return { step, part: inside }
  const to = Math.max(0, Math.min(step + way, visits.length + 1))
  return { step: to, part: way > 0 || !visits[to - 1] ? 'checks' : 'findings' }
}

const PARTS: Record<string, VisitPart> = { checks: 'checks', answers: 'checklist', findings: 'findings' }
const LACKS: Partial<Record<Gap, [VisitPart, (visit: DraftVisit) => boolean]>> = {
  checks: ['checks', (visit) => unchecked(visit).length > 0],
  finding: ['findings', ({ findings }) => findings.some(({ text }) => !text.trim())],
  due: ['findings', ({ findings, visitedOn }) => findings.some(({ dueOn }) => dueOn < visitedOn)],
}

/** '/visits/1/findings/0/dueOn' → the findings of the second village. */
export function placeOf(pointer: string, visits: number): Place {
  const [, root, at, part] = pointer.replace(/^#/, '').split('/')
  const visit = Number(at)
  if (root === 'summary') return { step: visits + 1 }
  if (root !== 'visits' || !at || !(visit < visits)) return { step: 0 }
  return { step: visit + 1, part: PARTS[part ?? ''] ?? 'checks' }
}

/** The first village where it is missing. */
export function placeOfGap(draft: Draft, gap: Gap): Place {
  const [part, lacks] = LACKS[gap] ?? []
  const visit = lacks ? draft.visits.findIndex(lacks) : -1
  return visit < 0 ? { step: 0 } : { step: visit + 1, part }
}
