import { client } from '@/api/client'
import { getOne } from '@/api/calls'
import type { Schemas } from '@/api/types'
import { approval, refusal, type Step } from '@/features/absence'
import { fieldsOf, type FormModel } from '@/shared/form/definition'
import { today } from '@/shared/lib/format'

type StepPath =
  | '/api/v1/leaves/{id}/approve'
  | '/api/v1/leaves/{id}/refuse'
  | '/api/v1/leaves/{id}/cancel'
  | '/api/v1/leaves/{id}/resume'

const sending = (path: StepPath) => async (id: string, body: FormModel, key: string) => {
  const { etag } = await getOne('/api/v1/leaves/{id}', { id })
  return client.POST(path, {
    params: { path: { id }, header: { 'If-Match': etag ?? '' } },
    body: body as never,
    headers: { 'Idempotency-Key': key },
  })
}

export const decisions: readonly Step[] = [
  approval(sending('/api/v1/leaves/{id}/approve')),
  refusal(sending('/api/v1/leaves/{id}/refuse')),
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
  send: sending('/api/v1/leaves/{id}/resume'),
}

export const leaveSteps: readonly Step[] = [
  ...decisions,
  refusal(sending('/api/v1/leaves/{id}/cancel'), 'CANCEL'),
  resume,
]
