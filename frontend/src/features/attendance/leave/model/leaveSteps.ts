import type { Schemas } from '@/api/types'
import { approval, decidedOn, nameOf, refusal, step } from '@/features/attendance/absence'
import { fieldsOf } from '@/shared/form/definition'
import { today } from '@/shared/lib/today'
import { defineWorkflow, type StepRecord } from '@/shared/steps/definition'

const RECORD = '/api/v1/leaves/{id}'

export const leaveSteps = defineWorkflow<Schemas['LeaveSummary'] & StepRecord>({
  resource: RECORD,
  nameOf,
  facts: (leave) => [
    ...decidedOn(leave, 'LeaveState'),
    { label: 'absence.days', value: leave.days, kind: 'number' },
    { label: 'leave.reason', value: leave.reason, kind: 'enum', enumName: 'LeaveReason' },
    { label: 'leave.byCounty', value: leave.byCounty, kind: 'bool' },
    { label: 'leave.note', value: leave.note },
  ],
  steps: [
    approval(`${RECORD}/approve`),
    refusal(`${RECORD}/refuse`),
    refusal(`${RECORD}/cancel`, 'CANCEL'),
    step('RESUME', `${RECORD}/resume`, {
      fields: fieldsOf<Schemas['LeaveReturn']>([
        {
          name: 'returnedOn',
          label: 'absence.returnedOn',
          kind: 'date',
          required: true,
          hint: 'absence.returnedOnHint',
        },
      ]),
      initial: () => ({ returnedOn: today() }),
    }),
  ],
})
