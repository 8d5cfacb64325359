import { client } from '@/api/client'
import { getOne } from '@/api/calls'
import type { Schemas } from '@/api/types'
import { approval, refusal, type Step } from '@/features/absence'
import { fieldsOf, type FormModel } from '@/shared/form/definition'
import { today } from '@/shared/lib/format'

type StepPath =
  '/api/v1/commuters/{id}/approve' | '/api/v1/commuters/{id}/refuse' | '/api/v1/commuters/{id}/end'

const sending = (path: StepPath) => async (id: string, body: FormModel, key: string) => {
  const { etag } = await getOne('/api/v1/commuters/{id}', { id })
  return client.POST(path, {
    params: { path: { id }, header: { 'If-Match': etag ?? '' } },
    body: body as never,
    headers: { 'Idempotency-Key': key },
  })
}

export const commuterSteps: readonly Step[] = [
  approval(sending('/api/v1/commuters/{id}/approve')),
  refusal(sending('/api/v1/commuters/{id}/refuse')),
  {
    action: 'END',
    fields: fieldsOf<Schemas['CommuterEnd']>([
      { name: 'endsOn', label: 'absence.lastDay', kind: 'date', required: true, hint: 'absence.lastDayHint' },
    ]),
    initial: () => ({ endsOn: today() }),
    send: sending('/api/v1/commuters/{id}/end'),
  },
]
