import type { Schemas } from '@/api/types'
import { itemKey, newDraft, newVisit, type Draft, type DraftVisit, type Prefill } from './draft'

type Inspection = Schemas['InspectionDetail']
type Visit = Schemas['InspectionVisitDetail']

/** A draft that the server holds, to be written on; `prefills` are of its visits, in their order. */
export function draftOf(inspection: Inspection, prefills: Prefill[], account: string): Draft {
  return {
    ...newDraft(inspection.id, account, inspection.lead),
    kind: inspection.kind,
    days: { startsOn: inspection.startsOn, endsOn: inspection.endsOn },
    members: inspection.members.join('、'),
    summary: inspection.summary ?? '',
    visits: inspection.visits.flatMap((visit, at) => {
      const prefill = prefills[at]
      return prefill ? [visitOf(visit, prefill)] : []
    }),
  }
}

function visitOf(visit: Visit, prefill: Prefill): DraftVisit {
  const blank = newVisit({ ...prefill, checklists: asked(visit, prefill) })
  return {
    ...blank,
    visitedOn: visit.visitedOn,
    note: visit.note ?? '',
    checks: {
      ...blank.checks,
      ...Object.fromEntries(
        visit.checks.map(({ cadre, result, note }) => [cadre.id, { result, note: note ?? '' }]),
      ),
    },
    answers: Object.fromEntries(
      visit.answers.map(({ checklist, position, answer, note }) => [
        itemKey(checklist, position),
        { answer, note: note ?? '' },
      ]),
    ),
    findings: visit.findings.map(({ category, severity, text, dueOn, owner }) => ({
      category,
      severity,
      text,
      dueOn,
      ownerAreaCode: owner.area?.code ?? null,
      ownerUnitId: owner.unit?.id ?? null,
    })),
  }
}

/** The questions asked now, and those answered before they were taken from the checklist. */
function asked({ answers }: Visit, { checklists }: Prefill): Prefill['checklists'] {
  const known = new Set(
    checklists.flatMap(({ checklist, items }) => items.map((item) => itemKey(checklist, item.position))),
  )
  const gone = answers.filter(({ checklist, position }) => !known.has(itemKey(checklist, position)))
  const names = [...new Set(gone.map(({ checklist }) => checklist))]
  return [
    ...checklists,
    ...names.map((checklist) => ({
      checklist,
      name: checklist,
      items: gone
        .filter((answer) => answer.checklist === checklist)
        .map(({ position, question }) => ({ position, text: question })),
    })),
  ]
}
