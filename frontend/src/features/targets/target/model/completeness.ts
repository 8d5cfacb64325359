import type { RouteLocationRaw } from 'vue-router'
import type { Schemas } from '@/api/types'
import type { Tone } from '@/shared/components/ValueText.vue'
import { paths } from '@/shared/paths'
import { periodQuery, type Period } from './figures'

export const COUNTS = ['missing', 'due', 'reported', 'onTime', 'late', 'returned', 'verified'] as const
export type Count = (typeof COUNTS)[number]
export type Counts = Record<Count, number>
export type Completeness = Schemas['Completeness']
export type AreaReports = Schemas['AreaCompleteness']
export type VillageReports = Schemas['VillageCompleteness']

/** Areas that have not reported come first. */
export const DEFAULT_SORT = '-missing'

/** `sort` is a count, or the count after a minus for the largest first. */
export function sortAreas(rows: AreaReports[], sort: string): AreaReports[] {
  const key = COUNTS.find((count) => count === sort.replace(/^-/, ''))
  if (!key) return rows
  const sign = sort.startsWith('-') ? -1 : 1
  return [...rows].sort((one, other) => (one[key] - other[key]) * sign)
}

/** Reports that a village still owes. */
export const owed = (row: VillageReports): number => row.expected - row.reported

export type VillageStanding = 'NOTHING' | 'RETURNED' | 'PARTLY' | 'LATE' | 'REPORTED' | 'VERIFIED'
/** The most pressing first. */
const STANDINGS: VillageStanding[] = ['NOTHING', 'RETURNED', 'PARTLY', 'LATE', 'REPORTED', 'VERIFIED']

export const standingTone: Record<VillageStanding, Tone> = {
  NOTHING: 'danger',
  RETURNED: 'danger',
  PARTLY: 'warning',
  LATE: 'warning',
  REPORTED: 'primary',
  VERIFIED: 'success',
}

export function standingOf(row: VillageReports): VillageStanding {
  if (row.returned > 0) return 'RETURNED'
  if (owed(row) > 0) return row.reported === 0 ? 'NOTHING' : 'PARTLY'
  if (row.verified >= row.expected) return 'VERIFIED'
  return row.late ? 'LATE' : 'REPORTED'
}

/** Villages that owe most come first; equal ones stay in the server's order. */
export function sortVillages(rows: VillageReports[]): VillageReports[] {
  const place = (row: VillageReports) => STANDINGS.indexOf(standingOf(row))
  return [...rows].sort((one, other) => place(one) - place(other) || owed(other) - owed(one))
}

/** The parts of the bar, in percent of the villages due. */
export function partsOf({ due, reported, verified }: Counts): { verified: number; reported: number } {
  const percent = (count: number) => (due ? (count / due) * 100 : 0)
  return { verified: percent(verified), reported: percent(reported - verified) }
}

export const sheetLink = (town: string, period: Period): RouteLocationRaw => ({
  path: paths.progress.sheet,
  query: { area: town, ...periodQuery(period) },
})

export const villageProgressLink = (village: string, period: Period): RouteLocationRaw => ({
  path: paths.progress.list,
  query: { village, ...periodQuery(period) },
})
