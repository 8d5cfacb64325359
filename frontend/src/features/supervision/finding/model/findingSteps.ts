import type { Schemas } from '@/api/types'
import { translate } from '@/i18n'
import { fieldsOf } from '@/shared/form/definition'
import { defineWorkflow, type StepRecord } from '@/shared/steps/definition'
import { ownerWords } from './words'

const RECORD = '/api/v1/findings/{id}'

const words = (action: Schemas['FindingMove']) => ({
  action,
  label: `enum.FindingMove.${action}`,
  done: `finding.step.${action}.done`,
})

/** Put right by the town, then closed or sent back by the level that inspected. */
export const findingSteps = defineWorkflow<Schemas['FindingSummary'] & StepRecord>({
  resource: RECORD,
  nameOf: ({ village, foundOn }) => translate('finding.titleOf', { village: village.name, day: foundOn }),
  facts: (finding) => [
    { label: 'finding.state', value: finding.state, kind: 'enum', enumName: 'FindingState' },
    { label: 'finding.text', value: finding.text },
    { label: 'finding.severity', value: finding.severity, kind: 'enum', enumName: 'FindingSeverity' },
    { label: 'finding.owner', value: ownerWords(finding.owner) },
    { label: 'finding.dueOn', value: finding.dueOn, kind: 'date' },
    { label: 'finding.rectifiedAt', value: finding.rectifiedAt, kind: 'instant' },
  ],
  steps: [
    {
      ...words('RECTIFY'),
      path: `${RECORD}/rectify`,
      primary: true,
      fields: fieldsOf<Schemas['FindingRectify']>([
        {
          name: 'text',
          label: 'finding.step.RECTIFY.label',
          kind: 'textarea',
          maxlength: 1000,
          required: true,
          wide: true,
        },
      ]),
    },
    {
      ...words('CLOSE'),
      path: `${RECORD}/close`,
      primary: true,
      fields: fieldsOf<Schemas['FindingClose']>([
        { name: 'text', label: 'finding.step.CLOSE.label', kind: 'textarea', maxlength: 500, wide: true },
      ]),
    },
    {
      ...words('REOPEN'),
      path: `${RECORD}/reopen`,
      fields: fieldsOf<Schemas['FindingReopen']>([
        {
          name: 'reason',
          label: 'finding.step.REOPEN.label',
          kind: 'textarea',
          maxlength: 500,
          required: true,
          wide: true,
        },
      ]),
    },
  ],
})
