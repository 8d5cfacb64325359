import type { Schemas } from '@/api/types'
import { translate } from '@/i18n'
import { fieldsOf } from '@/shared/form/definition'
import { defineWorkflow, type Step, type StepRecord } from '@/shared/steps/definition'
import { enumWords } from '@/shared/lib/format'
import { evidenceWords } from './evidence'

type Row = Schemas['ExceptionSummary'] & StepRecord

const RECORD = '/api/v1/exceptions/{id}'

const words = (action: 'EXPLAIN' | 'ACCEPT' | 'CONFIRM'): Pick<Step<Row>, 'action' | 'label' | 'done'> => ({
  action,
  label: `dutyException.step.${action}.button`,
  done: `dutyException.step.${action}.done`,
})

/** Explained by the town, then accepted or confirmed by the county. */
export const dutyExceptionSteps = defineWorkflow<Row>({
  resource: RECORD,
  nameOf: ({ cadre, month }) => translate('dutyException.titleOf', { name: cadre.name, month }),
  facts: (found) => [
    { label: 'dutyException.state', value: found.state, kind: 'enum', enumName: 'ExceptionState' },
    { label: 'dutyException.rules', value: enumWords('ExceptionRule', found.rules) },
    { label: 'dutyException.holds', value: found.holds, kind: 'bool' },
    { label: 'dutyException.evidence', value: found.evidence.map(evidenceWords).join('\n') },
    { label: 'dutyException.explanation', value: found.explanation },
  ],
  steps: [
    {
      ...words('EXPLAIN'),
      path: `${RECORD}/explain`,
      primary: true,
      fields: fieldsOf<Schemas['Explanation']>([
        {
          name: 'text',
          label: 'dutyException.step.EXPLAIN.label',
          kind: 'textarea',
          maxlength: 1000,
          required: true,
          wide: true,
        },
      ]),
      initial: (found) => ({ text: found.explanation ?? '' }),
    },
    {
      ...words('ACCEPT'),
      path: `${RECORD}/accept`,
      primary: true,
      fields: fieldsOf<Schemas['Acceptance']>([
        {
          name: 'note',
          label: 'dutyException.step.ACCEPT.label',
          kind: 'textarea',
          maxlength: 500,
          wide: true,
        },
      ]),
    },
    {
      ...words('CONFIRM'),
      path: `${RECORD}/confirm`,
      fields: fieldsOf<Schemas['Confirmation']>([
        {
          name: 'reason',
          label: 'dutyException.step.CONFIRM.label',
          kind: 'textarea',
          maxlength: 500,
          required: true,
          wide: true,
        },
      ]),
    },
  ],
})
