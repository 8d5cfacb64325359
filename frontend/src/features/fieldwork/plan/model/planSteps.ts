import type { Schemas } from '@/api/types'
import { fieldsOf } from '@/shared/form/definition'
import { defineWorkflow, stepOf, type StepRecord } from '@/shared/steps/definition'

type Row = Schemas['PlanSummary'] & StepRecord

const RECORD = '/api/v1/plans/{id}'
const LENGTH = 500

const reason = fieldsOf<Schemas['PlanReason']>([
  { name: 'reason', label: 'plan.reason', kind: 'textarea', required: true, maxlength: LENGTH, wide: true },
])

/** The town adopts what its villages plan, or sends it back; what it has decided it opens again. */
export const planSteps = defineWorkflow<Row>({
  resource: RECORD,
  nameOf: ({ title }) => title,
  facts: (plan) => [
    { label: 'plan.state', value: plan.state, kind: 'enum', enumName: 'PlanState' },
    { label: 'plan.village', value: plan.village.path },
    { label: 'plan.heading', value: plan.title },
    { label: 'plan.kind', value: plan.kind, kind: 'enum', enumName: 'PlanKind' },
    { label: 'plan.year', value: plan.year },
    { label: 'plan.itemsTotal', value: plan.itemsTotal, kind: 'number' },
  ],
  steps: [
    stepOf('plan', 'ADOPT', `${RECORD}/adopt`, {
      primary: true,
      fields: fieldsOf<Schemas['PlanNote']>([
        { name: 'note', label: 'plan.remark', kind: 'textarea', maxlength: LENGTH, wide: true },
      ]),
    }),
    stepOf('plan', 'RETURN', `${RECORD}/return`, { fields: reason }),
    stepOf('plan', 'REOPEN', `${RECORD}/reopen`, { fields: reason }),
  ],
})
