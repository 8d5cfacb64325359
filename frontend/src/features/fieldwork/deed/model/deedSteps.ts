import type { Schemas } from '@/api/types'
import { fieldsOf } from '@/shared/form/definition'
import { defineWorkflow, stepOf, type StepRecord } from '@/shared/steps/definition'

type Row = Schemas['DeedSummary'] & StepRecord

const RECORD = '/api/v1/deeds/{id}'
const LENGTH = 500

const reason = fieldsOf<Schemas['DeedReason']>([
  { name: 'reason', label: 'deed.reason', kind: 'textarea', required: true, maxlength: LENGTH, wide: true },
])

/** The town verifies what counts, or sends it back; what it has decided it opens again. */
export const deedSteps = defineWorkflow<Row>({
  resource: RECORD,
  nameOf: ({ title }) => title,
  facts: (deed) => [
    { label: 'deed.state', value: deed.state, kind: 'enum', enumName: 'DeedState' },
    { label: 'deed.village', value: deed.village.path },
    { label: 'deed.heading', value: deed.title },
    { label: 'deed.doneOn', value: deed.doneOn, kind: 'date' },
    { label: 'deed.households', value: deed.households, kind: 'number' },
    { label: 'deed.raised', value: deed.raised, kind: 'money' },
  ],
  steps: [
    stepOf('deed', 'VERIFY', `${RECORD}/verify`, {
      primary: true,
      fields: fieldsOf<Schemas['DeedNote']>([
        { name: 'note', label: 'deed.remark', kind: 'textarea', maxlength: LENGTH, wide: true },
      ]),
    }),
    stepOf('deed', 'RETURN', `${RECORD}/return`, { fields: reason }),
    stepOf('deed', 'REOPEN', `${RECORD}/reopen`, { fields: reason }),
  ],
})
