import type { Schemas } from '@/api/types'
import { fieldsOf, type FormModel } from '@/shared/form/definition'
import { defineWorkflow, stepOf, type StepRecord } from '@/shared/steps/definition'

type Row = Schemas['ReportSummary'] & StepRecord

const RECORD = '/api/v1/reports/{id}'
const LENGTH = 500

/** Written, handed in, signed for good or sent back. `receivers` tells whom one is sent to when it is issued. */
export const reportSteps = (receivers: () => FormModel) =>
  defineWorkflow<Row>({
    resource: RECORD,
    nameOf: ({ title }) => title,
    facts: (report) => [
      { label: 'report.state', value: report.state, kind: 'enum', enumName: 'ReportState' },
      { label: 'report.heading', value: report.title },
      { label: 'report.asOf', value: report.asOf, kind: 'date' },
      { label: 'common.updatedAt', value: report.updatedAt, kind: 'instant' },
    ],
    steps: [
      stepOf('report', 'SUBMIT', `${RECORD}/submit`, { primary: true }),
      stepOf('report', 'ISSUE', `${RECORD}/issue`, { primary: true, body: receivers }),
      stepOf('report', 'RETURN', `${RECORD}/return`, {
        fields: fieldsOf<Schemas['ReportReason']>([
          {
            name: 'reason',
            label: 'report.reason',
            kind: 'textarea',
            required: true,
            maxlength: LENGTH,
            wide: true,
          },
        ]),
      }),
    ],
  })
