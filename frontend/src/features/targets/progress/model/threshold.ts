import { i18n, translate } from '@/i18n'
import { formatValue } from '@/shared/lib/format'
import type { Measure } from './cellText'

/** The threshold in words: at least 3 persons, every problem found solved, yes, done. */
export function thresholdText({ valueType, unit, threshold }: Measure & { threshold: number }): string {
  if (valueType === 'STATUS') return translate('enum.TaskStatus.DONE')
  if (valueType === 'YES_NO') return translate('progress.cell.yes')
  const amount = i18n.global.t(`progress.unit.${unit}`, { n: formatValue(threshold, 'number') }, threshold)
  return translate(valueType === 'SOLVED_OF_FOUND' ? 'progress.atLeastAll' : 'progress.atLeast', { amount })
}
