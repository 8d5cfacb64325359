import type { Schemas } from '@/api/types'
import { approval, refusal, sending, type Step } from '@/features/attendance/absence'
import { fieldsOf } from '@/shared/form/definition'
import { today } from '@/shared/lib/today'

const RECORD = '/api/v1/leaves/{id}'

export const decisions: readonly Step[] = [
  approval(sending(RECORD, `${RECORD}/approve`)),
  refusal(sending(RECORD, `${RECORD}/refuse`)),
]

const resume: Step = {
  action: 'RESUME',
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
  send: sending(RECORD, `${RECORD}/resume`),
}

export const leaveSteps: readonly Step[] = [
  ...decisions,
  refusal(sending(RECORD, `${RECORD}/cancel`), 'CANCEL'),
  resume,
]
