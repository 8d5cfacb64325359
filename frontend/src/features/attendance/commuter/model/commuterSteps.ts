import type { Schemas } from '@/api/types'
import { approval, refusal, sending, type Step } from '@/features/attendance/absence'
import { fieldsOf } from '@/shared/form/definition'
import { today } from '@/shared/lib/today'

const RECORD = '/api/v1/commuters/{id}'

export const commuterSteps: readonly Step[] = [
  approval(sending(RECORD, `${RECORD}/approve`)),
  refusal(sending(RECORD, `${RECORD}/refuse`)),
  {
    action: 'END',
    fields: fieldsOf<Schemas['CommuterEnd']>([
      { name: 'endsOn', label: 'absence.lastDay', kind: 'date', required: true, hint: 'absence.lastDayHint' },
    ]),
    initial: () => ({ endsOn: today() }),
    send: sending(RECORD, `${RECORD}/end`),
  },
]
