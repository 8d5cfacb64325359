import { translate } from '@/i18n'
import type { RowView } from './dutySheet'

/** The fault of a row in words; null without one. */
export function faultWords(
  { row, sum, fault }: RowView,
  refused: ReadonlyMap<string, string>,
): string | null {
  if (fault) return translate(`duty.fault.${fault}`, { sum: sum ?? 0, posted: row.postedDays })
  return refused.get(row.cadre.id) ?? null
}
