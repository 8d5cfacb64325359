import type { Schemas } from '@/api/types'
import { approval, decidedOn, nameOf, refusal, step } from '@/features/attendance/absence'
import { fieldsOf } from '@/shared/form/definition'
import { today } from '@/shared/lib/today'
import { defineWorkflow, type StepRecord } from '@/shared/steps/definition'

const RECORD = '/api/v1/commuters/{id}'

export const commuterSteps = defineWorkflow<Schemas['CommuterSummary'] & StepRecord>({
  resource: RECORD,
  nameOf,
  facts: (commuter) => [
    ...decidedOn(commuter, 'CommuterState'),
    { label: 'commuter.reason', value: commuter.reason },
    { label: 'commuter.nightDuty', value: commuter.nightDuty },
  ],
  steps: [
    approval(`${RECORD}/approve`),
    refusal(`${RECORD}/refuse`),
    step('END', `${RECORD}/end`, {
      fields: fieldsOf<Schemas['CommuterEnd']>([
        {
          name: 'endsOn',
          label: 'absence.lastDay',
          kind: 'date',
          required: true,
          hint: 'absence.lastDayHint',
        },
      ]),
      initial: () => ({ endsOn: today() }),
    }),
  ],
})
