import type { RouteLocationRaw } from 'vue-router'
import type { Schemas } from '@/api/types'
import { translate } from '@/i18n'
import { formatValue } from '@/shared/lib/format'
import { paths } from '@/shared/paths'

type Evidence = Schemas['Evidence']

const DAYS = ['posted', 'village', 'meeting', 'training', 'project', 'leave', 'unexplained'] as const

/** Left: what the town's sheet says, and what it is measured by. */
export const ofSheet = (evidence: readonly Evidence[]): Evidence[] =>
  evidence.filter(({ source }) => source === 'DUTY_LEDGER' || source === 'PARAMETER')

/** Right: what inspections found and what is on record. */
export const ofRecords = (evidence: readonly Evidence[]): Evidence[] =>
  evidence.filter(({ source }) => source !== 'DUTY_LEDGER' && source !== 'PARAMETER')

function sheetWords(sheet: Schemas['EvidenceSheet']): string {
  return DAYS.filter((name) => name === 'posted' || sheet[name] > 0)
    .map((name) =>
      translate('dutyException.daysOf', {
        what: translate(`dutyException.sheet.${name}`),
        days: sheet[name],
      }),
    )
    .join(translate('dutyException.comma'))
}

function codeWords({ source, code }: Evidence): string {
  switch (source) {
    case 'INSPECTION':
      return formatValue(code, 'enum', 'OnPostResult')
    case 'LEAVE':
      return formatValue(code, 'enum', 'LeaveReason')
    case 'OUTING':
      return formatValue(code, 'enum', 'OutingKind')
    default:
      return formatValue(code, 'enum', 'CommuterState')
  }
}

/** One piece of evidence in a line. */
export function evidenceWords(evidence: Evidence): string {
  const { sheet, source } = evidence
  if (sheet) return sheetWords(sheet)
  if (source === 'PARAMETER')
    return translate(`dutyException.limit.${evidence.code}`, {
      days: evidence.days ?? 0,
      limit: evidence.limit ?? 0,
    })
  const period = evidence.from === evidence.to ? evidence.from : `${evidence.from} – ${evidence.to}`
  return [period, translate(`dutyException.source.${source}`), codeWords(evidence)].join(' ')
}

/** The page of the record; the sheet of a month has its own. */
export function evidenceLink({ source, id }: Evidence): RouteLocationRaw | null {
  if (!id) return null
  switch (source) {
    case 'INSPECTION':
      return paths.inspection.detail(id)
    case 'LEAVE':
      return paths.leave.detail(id)
    case 'OUTING':
      return paths.outing.detail(id)
    case 'COMMUTER':
      return paths.commuter.detail(id)
    default:
      return null
  }
}

export const inWords = (evidence: readonly Evidence[]): string => evidence.map(evidenceWords).join('\n')
