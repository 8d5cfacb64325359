import type { Schemas } from '@/api/types'
import { translate } from '@/i18n'
import { formatValue } from '@/shared/lib/format'

/** The state of a finding; of an open one also whether its day has passed. */
export const stateWords = (finding: { state: Schemas['FindingState']; overdue: boolean }): string =>
  finding.overdue ? translate('finding.overdueOpen') : formatValue(finding.state, 'enum', 'FindingState')

/** The owner, who has to put it right. */
export const ownerWords = ({ area, unit }: Schemas['FindingOwner']): string => (area ?? unit)?.name ?? ''

/** 梅州市 · 督查 · 2005-01-15 */
export const inspectionWords = ({ area, kind, startsOn }: Schemas['InspectionRef']): string =>
  [area.name, formatValue(kind, 'enum', 'InspectionKind'), startsOn].join(' · ')
