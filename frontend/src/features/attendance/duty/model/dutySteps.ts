import type { Schemas } from '@/api/types'
import { translate } from '@/i18n'
import { fieldsOf } from '@/shared/form/definition'
import type { HistoryStep } from '@/shared/steps/history'

const LENGTH = 500

/** Why a submitted sheet is to be corrected. */
export const reopening = fieldsOf<Schemas['DutyReopen']>([
  {
    name: 'reason',
    label: 'duty.sheet.reopenReason',
    kind: 'textarea',
    required: true,
    maxlength: LENGTH,
    wide: true,
  },
])

/** Who submitted or reopened the sheet when, and why. */
export const historyOf = (steps: Schemas['DutyTransition'][]): HistoryStep[] =>
  steps.map((one) => ({
    at: one.at,
    action: translate(`enum.DutyMove.${one.action}`),
    actor: one.actor,
    text: one.reason,
  }))
