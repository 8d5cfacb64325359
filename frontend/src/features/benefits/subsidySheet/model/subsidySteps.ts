import type { Schemas } from '@/api/types'
import { fieldsOf } from '@/shared/form/definition'
import { defineWorkflow, stepOf, type StepRecord } from '@/shared/steps/definition'

type Row = Schemas['SubsidySheetSummary'] & StepRecord

const RECORD = '/api/v1/subsidy-sheets/{id}'
const LENGTH = 500

/** The town computes and submits; the county approves for good, or sends back. */
export const subsidySteps = defineWorkflow<Row>({
  resource: RECORD,
  nameOf: ({ town, month }) => `${town.name} ${month}`,
  facts: (sheet) => [
    { label: 'subsidySheet.state', value: sheet.state, kind: 'enum', enumName: 'SubsidySheetState' },
    { label: 'subsidySheet.cadres', value: sheet.cadres, kind: 'number' },
    { label: 'subsidySheet.amount', value: sheet.amount, kind: 'money' },
    { label: 'subsidySheet.differenceAmount', value: sheet.differenceAmount, kind: 'money' },
    { label: 'subsidySheet.computedAt', value: sheet.computedAt, kind: 'instant' },
  ],
  steps: [
    stepOf('subsidySheet', 'COMPUTE', `${RECORD}/compute`),
    stepOf('subsidySheet', 'SUBMIT', `${RECORD}/submit`, { primary: true }),
    stepOf('subsidySheet', 'APPROVE', `${RECORD}/approve`, {
      primary: true,
      fields: fieldsOf<Schemas['SubsidySheetNote']>([
        { name: 'note', label: 'subsidySheet.note', kind: 'textarea', maxlength: LENGTH, wide: true },
      ]),
    }),
    stepOf('subsidySheet', 'RETURN', `${RECORD}/return`, {
      fields: fieldsOf<Schemas['SubsidySheetReason']>([
        {
          name: 'reason',
          label: 'subsidySheet.reason',
          kind: 'textarea',
          required: true,
          maxlength: LENGTH,
          wide: true,
        },
      ]),
    }),
  ],
})
