import type { Schemas } from '@/api/types'
import { translate } from '@/i18n'
import { fieldsOf, type FormField } from '@/shared/form/definition'
import { quarterWords } from '@/shared/lib/quarter'
import { defineWorkflow, type Step, type StepRecord } from '@/shared/steps/definition'
import type { HistoryStep } from '@/shared/steps/history'
import { savedContent, valueText, type CellWords } from './cellText'
import { stateTone } from './tones'

type Row = Schemas['ProgressDetail'] & StepRecord

const RECORD = '/api/v1/progress/{id}'
const LENGTH = 500
const COMMON = ['ledger', 'decrease', 'jump', 'document', 'note']

/** Why a report is sent back or opened again. */
export const reasonField = (suggestions?: FormField['suggestions']): FormField[] =>
  fieldsOf<Schemas['ProgressReason']>([
    {
      name: 'reason',
      label: 'progress.reason.label',
      kind: 'textarea',
      required: true,
      maxlength: LENGTH,
      wide: true,
      suggestions,
    },
  ])

export const returnReasons = (): string[] => COMMON.map((code) => translate(`progress.reason.common.${code}`))

const step = (
  action: Schemas['ProgressMove'],
  path: Step<Row>['path'],
  rest: Partial<Step<Row>> = {},
): Step<Row> => ({
  action,
  path,
  label: `enum.ProgressMove.${action}`,
  done: `progress.moved.${action}`,
  ...rest,
})

/** Submitted by the town, verified or returned by the county, opened again by the city. */
export const progressSteps = (words: () => CellWords) =>
  defineWorkflow<Row>({
    resource: RECORD,
    nameOf: ({ village, target, quarter }) =>
      translate('progress.titleOf', {
        village: village.name,
        target: target.code,
        quarter: quarterWords(quarter),
      }),
    facts: (report) => [
      { label: 'progress.state', value: report.state, kind: 'enum', enumName: 'ProgressState' },
      { label: 'progress.value', value: valueText(savedContent(report), report, words()) },
      { label: 'progress.document', value: report.document },
      { label: 'progress.note', value: report.note },
    ],
    steps: [
      step('SUBMIT', `${RECORD}/submit`, { primary: true }),
      step('VERIFY', `${RECORD}/verify`, { primary: true }),
      step('RETURN', `${RECORD}/return`, { fields: reasonField(returnReasons) }),
      step('REOPEN', `${RECORD}/reopen`, { fields: reasonField() }),
    ],
  })

/** The steps of a report in words. */
export const historyOf = (transitions: Schemas['ProgressTransition'][]): HistoryStep[] =>
  transitions.map((one) => ({
    at: one.at,
    action: translate(`enum.ProgressMove.${one.action}`),
    state: translate(`enum.ProgressState.${one.toState}`),
    tone: stateTone(one.toState),
    actor: one.actor,
    text: one.reason,
  }))
