import type { RouteLocationRaw } from 'vue-router'
import type { Schemas } from '@/api/types'
import type { Tone } from '@/shared/components/ValueText.vue'
import { manifests, type Resource } from '@/shared/manifest/manifest'
import { paths } from '@/shared/paths'
import type { ImportReport } from '../api/importFile'

export type Finding = Schemas['ImportFinding']
export type Outcome = Schemas['ImportOutcome']

const TONES: Record<Outcome, Tone> = {
  VALID: 'success',
  INVALID: 'danger',
  COMMITTED: 'success',
  PARTIAL: 'warning',
  REJECTED: 'danger',
  FAILED: 'danger',
}
export const toneOf = (outcome: Outcome): Tone => TONES[outcome]

/** Findings about the file or its columns: no row was looked at. */
export const ofFile = (report: ImportReport): Finding[] =>
  report.errors.filter(({ row, severity }) => (row ?? null) === null && severity === 'ERROR')

export const ofRows = (report: ImportReport): Finding[] =>
  report.errors.filter(({ row }) => (row ?? null) !== null)

export interface CodeCount {
  code: Finding['code']
  severity: Finding['severity']
  count: number
  /** The message of the first of them. */
  example: string
}

/** How often each code was found, errors first, the most frequent first. */
export function byCode(findings: Finding[]): CodeCount[] {
  const counts = new Map<string, CodeCount>()
  for (const { code, severity, detail } of findings) {
    const known = counts.get(code)
    if (known) known.count += 1
    else counts.set(code, { code, severity, count: 1, example: detail })
  }
  return [...counts.values()].sort(
    (one, other) => one.severity.localeCompare(other.severity) || other.count - one.count,
  )
}

/** Rows that a commit would store. */
export const goodRows = (report: ImportReport): number =>
  report.counts ? report.counts.total - report.counts.rejected : 0

/** Whether the checked file can be committed as it is. */
export const isCommittable = (report: ImportReport, atomic: ImportReport['atomic']): boolean =>
  report.outcome === 'VALID' || (report.outcome === 'INVALID' && atomic === 'row' && goodRows(report) > 0)

const ROSTER = [
  { label: 'cadre.title', to: { path: paths.cadre.list, query: { status: 'POSTED' } } },
  { label: 'team.title', to: paths.team.list },
  { label: 'posting.title', to: paths.posting.list },
]

/** Where the imported rows are to be seen: in the list of the same name, unless they fill several. */
export function listsOf(resource: string): { label: string; to: RouteLocationRaw }[] {
  if (resource === 'roster') return ROSTER
  const of = manifests().find(({ routes = [] }) => routes.some(({ path }) => path === `/${resource}`))
  const label = of?.resources?.[resource as Resource]
  return label ? [{ label, to: `/${resource}` }] : []
}
