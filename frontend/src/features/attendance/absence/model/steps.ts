import { client } from '@/api/client'
import { getOne } from '@/api/calls'
import type { Schemas } from '@/api/types'
import { fieldsOf, type FormField, type FormModel } from '@/shared/form/definition'

type StepAction = 'APPROVE' | 'REFUSE' | 'CANCEL' | 'RESUME' | 'END'

/** A step of a record, with the few particulars that it is taken with. */
export interface Step {
  action: StepAction
  fields: FormField[]
  initial?: () => FormModel
  send: (id: string, body: FormModel, key: string) => Promise<unknown>
}

const LENGTH = 500

type RecordPath = '/api/v1/leaves/{id}' | '/api/v1/commuters/{id}'
type StepPath =
  | `/api/v1/leaves/{id}/${'approve' | 'refuse' | 'cancel' | 'resume'}`
  | `/api/v1/commuters/{id}/${'approve' | 'refuse' | 'end'}`

/** Takes a step with the version that the record has then: the list that it is taken from names none. */
export const sending =
  (record: RecordPath, step: StepPath): Step['send'] =>
  async (id, body, key) => {
    const { etag } = await getOne(record, { id })
    return client.POST(step, {
      params: { path: { id }, header: { 'If-Match': etag ?? '' } },
      body: body as never,
      headers: { 'Idempotency-Key': key },
    })
  }

/** A step that the decision belongs to. */
export const approval = (send: Step['send']): Step => ({
  action: 'APPROVE',
  fields: fieldsOf<Schemas['DecisionNote']>([
    { name: 'note', label: 'absence.note', kind: 'textarea', maxlength: LENGTH, wide: true },
  ]),
  send,
})

/** A step that is not taken without its reason, except back from what was asked. */
export const refusal = (send: Step['send'], action: 'REFUSE' | 'CANCEL' = 'REFUSE'): Step => ({
  action,
  fields: fieldsOf<Schemas['DecisionReason']>([
    {
      name: 'reason',
      label: 'absence.reason',
      kind: 'textarea',
      required: action === 'REFUSE',
      maxlength: LENGTH,
      wide: true,
    },
  ]),
  send,
})
