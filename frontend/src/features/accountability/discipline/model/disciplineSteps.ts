import type { Schemas } from '@/api/types'
import { translate } from '@/i18n'
import { fieldsOf } from '@/shared/form/definition'
import { today } from '@/shared/lib/today'
import { defineWorkflow, type StepRecord } from '@/shared/steps/definition'

const RECORD = '/api/v1/discipline-cases/{id}'

/** Decided once, by the office that keeps the case. */
export const disciplineSteps = defineWorkflow<Schemas['DisciplineCaseDetail'] & StepRecord>({
  resource: RECORD,
  nameOf: ({ cadre, foundOn }) => translate('discipline.titleOf', { name: cadre.name, day: foundOn }),
  facts: (found) => [
    { label: 'discipline.state', value: found.state, kind: 'enum', enumName: 'DisciplineState' },
    { label: 'discipline.rule', value: found.rule, kind: 'enum', enumName: 'DisciplineRule' },
    { label: 'discipline.foundOn', value: found.foundOn, kind: 'date' },
    { label: 'discipline.found', value: found.found },
  ],
  steps: [
    {
      action: 'DECIDE',
      path: `${RECORD}/decide`,
      label: 'discipline.decide',
      done: 'discipline.decided',
      primary: true,
      fields: fieldsOf<Schemas['DisciplineDecision']>([
        { name: 'decidedOn', label: 'discipline.decidedOn', kind: 'date', required: true },
        {
          name: 'decision',
          label: 'discipline.decision',
          kind: 'textarea',
          required: true,
          maxlength: 2000,
          wide: true,
        },
      ]),
      initial: () => ({ decidedOn: today() }),
    },
  ],
})
