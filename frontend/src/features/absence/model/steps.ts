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
