import type { Schemas } from '@/api/types'
import { today } from '@/shared/lib/today'
import type { Entry } from '@/shared/outbox/entry'
import type { HeldFile } from '@/shared/outbox/files'

export type Prefill = Schemas['InspectionPrefill']
export type OnPostResult = Schemas['OnPostResult']
export type InspectionKind = Schemas['InspectionKind']
export type AnswerValue = Schemas['ChecklistAnswerValue']
export type InspectionCreate = Schemas['InspectionCreate']
export type InspectionUpdate = Schemas['InspectionUpdate']

export interface FindingOwner {
  /** Empty for the one that it is when none is named. */
  key: string
  name: string
  ownerAreaCode?: string
  ownerUnitId?: string
}

export interface DraftFinding {
  category: Schemas['FindingCategory']
  severity: Schemas['FindingSeverity']
  text: string
  dueOn: string
  /** The owner, who has to put it right; the village's town when neither is named. */
  ownerAreaCode?: string | null
  ownerUnitId?: string | null
  /** Pictures and papers that show it, on this device. */
  files?: HeldFile[]
}

/** A village that is being inspected, with what was known of it when it was chosen. */
export interface DraftVisit {
  prefill: Prefill
  visitedOn: string
  note: string
  /** By cadre; every one is decided by the inspector. */
  checks: Record<string, { result: OnPostResult | null; note: string }>
  /** By checklist and position, as `五不准#2`. */
  answers: Record<string, { answer: AnswerValue; note: string }>
  findings: DraftFinding[]
}

/** An inspection on the device, as it is entered; what is said of it in the outbox is there. */
export interface Draft extends Pick<Entry, 'key' | 'account' | 'changedAt' | 'triedAt' | 'refusal'> {
  kind: InspectionKind
  /** The days of the inspection where they are more than those of its visits. */
  days?: { startsOn: string; endsOn: string }
  lead: string
  members: string
  summary: string
  visits: DraftVisit[]
  body: InspectionCreate | null
}

/** The contract's limits, so that a draft is not refused for its length when the network is back. */
export const LIMITS = { name: 50, note: 500, visitNote: 2000, finding: 1000, summary: 4000 }

export function newDraft(key: string, account: string, lead: string): Draft {
  return {
    key,
    account,
    changedAt: new Date().toISOString(),
    kind: 'UNANNOUNCED',
    lead,
    members: '',
    summary: '',
    visits: [],
    body: null,
    triedAt: null,
    refusal: null,
  }
}

/** Leave, an outing or commuting on record is offered; that somebody is there is for the inspector to see. */
export function newVisit(prefill: Prefill): DraftVisit {
  return {
    prefill,
    visitedOn: prefill.on,
    note: '',
    checks: Object.fromEntries(
      prefill.cadres.map(({ cadre, expected }) => [
        cadre.id,
        { result: expected === 'PRESENT' ? null : expected, note: '' },
      ]),
    ),
    answers: {},
    findings: [],
  }
}

/** Takes over cadres and questions as they are on record now; entries about those still there are kept. */
export function renew(visit: DraftVisit, prefill: Prefill): void {
  visit.checks = { ...newVisit(prefill).checks, ...visit.checks }
  visit.prefill = prefill
}

const COUNTY_CODE = 6

export const itemKey = (checklist: string, position: number): string => `${checklist}#${position}`

export function newFinding(from: string): DraftFinding {
  return { category: 'DUTY', severity: 'MINOR', text: '', dueOn: daysAfter(from, 15) }
}

export function daysAfter(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}

/** The possible owners of a finding: the offices above the village, and the units of those posted there. */
export function ownersOf({ village, cadres }: Prefill): FindingOwner[] {
  const [county = '', town = ''] = village.path.split('/')
  const units = new Map(cadres.map(({ unit }) => [unit.id, unit.name]))
  return [
    { key: '', name: town },
    {
      key: village.code.slice(0, COUNTY_CODE),
      name: county,
      ownerAreaCode: village.code.slice(0, COUNTY_CODE),
    },
    ...[...units].map(([id, name]) => ({ key: id, name, ownerUnitId: id })),
  ]
}

export const ownerKey = ({ ownerAreaCode, ownerUnitId }: DraftFinding): string =>
  ownerUnitId ?? ownerAreaCode ?? ''

export const unchecked = (visit: DraftVisit): string[] =>
  visit.prefill.cadres.filter(({ cadre }) => !visit.checks[cadre.id]?.result).map(({ cadre }) => cadre.name)

export type Gap = 'lead' | 'visits' | 'checks' | 'finding' | 'due'

/** The gaps that keep a draft from being submitted. */
export function gapsOf(draft: Draft): Gap[] {
  const gaps: Gap[] = []
  if (!draft.lead.trim()) gaps.push('lead')
  if (!draft.visits.length) gaps.push('visits')
  if (draft.visits.some((visit) => unchecked(visit).length)) gaps.push('checks')
  if (draft.visits.some(({ findings }) => findings.some(({ text }) => !text.trim()))) gaps.push('finding')
  if (draft.visits.some(dueTooEarly)) gaps.push('due')
  return gaps
}

const dueTooEarly = ({ findings, visitedOn }: DraftVisit): boolean =>
  findings.some(({ dueOn }) => dueOn < visitedOn)

/** The draft as the server wants it, to be submitted at once. */
export const bodyOf = (draft: Draft): InspectionCreate => ({ ...contentOf(draft), submit: true })

/** All of it, as it replaces a draft of the server. */
export function contentOf(draft: Draft): InspectionUpdate {
  const given = draft.days ? [draft.days.startsOn, draft.days.endsOn] : []
  const days = [...given, ...draft.visits.map(({ visitedOn }) => visitedOn)].filter(Boolean).sort()
  return {
    kind: draft.kind,
    startsOn: days[0] ?? today(),
    endsOn: days[days.length - 1] ?? today(),
    lead: draft.lead.trim(),
    members: namesIn(draft.members),
    summary: draft.summary.trim() || null,
    visits: draft.visits.map((visit) => ({
      villageCode: visit.prefill.village.code,
      visitedOn: visit.visitedOn,
      note: visit.note.trim() || null,
      checks: visit.prefill.cadres.flatMap(({ cadre }) => {
        const { result, note } = visit.checks[cadre.id] ?? { result: null, note: '' }
        return result ? [{ cadreId: cadre.id, result, note: note.trim() || null }] : []
      }),
      answers: answersOf(visit),
      // its files follow when it is stored
      findings: visit.findings.map((finding) => ({
        ...finding,
        text: finding.text.trim(),
        files: undefined,
      })),
    })),
  }
}

/** In the order in which they are asked; what is asked no more is left out. */
const answersOf = (visit: DraftVisit) =>
  visit.prefill.checklists.flatMap(({ checklist, items }) =>
    items.flatMap(({ position }) => {
      const own = visit.answers[itemKey(checklist, position)]
      return own ? [{ checklist, position, answer: own.answer, note: own.note.trim() || null }] : []
    }),
  )

/** 张三、李四 or one to a line. */
export const namesIn = (text: string): string[] =>
  text
    .split(/[、，,;；\n]/)
    .map((name) => name.trim())
    .filter(Boolean)
