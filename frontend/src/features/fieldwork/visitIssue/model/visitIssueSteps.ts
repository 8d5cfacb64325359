import type { Schemas } from '@/api/types'
import { fieldsOf } from '@/shared/form/definition'
import { defineWorkflow, stepOf, type StepRecord } from '@/shared/steps/definition'

type Row = Schemas['VisitIssueSummary'] & StepRecord

const RECORD = '/api/v1/visit-issues/{id}'

/** The office answers; who raised it closes it or asks again. */
export const visitIssueSteps = defineWorkflow<Row>({
  resource: RECORD,
  nameOf: ({ text }) => text,
  facts: (issue) => [
    { label: 'visitIssue.state', value: issue.state, kind: 'enum', enumName: 'VisitIssueState' },
    { label: 'visitIssue.level', value: issue.level, kind: 'enum', enumName: 'VisitIssueLevel' },
    { label: 'visitIssue.village', value: issue.village.path },
    { label: 'visitIssue.text', value: issue.text },
    { label: 'visitIssue.answer', value: issue.answer },
  ],
  steps: [
    stepOf('visitIssue', 'ANSWER', `${RECORD}/answer`, {
      primary: true,
      fields: fieldsOf<Schemas['VisitIssueAnswer']>([
        {
          name: 'answer',
          label: 'visitIssue.answer',
          kind: 'textarea',
          required: true,
          maxlength: 1_000,
          wide: true,
        },
      ]),
    }),
    stepOf('visitIssue', 'CLOSE', `${RECORD}/close`, {
      primary: true,
      fields: fieldsOf<Schemas['VisitIssueNote']>([
        { name: 'note', label: 'visitIssue.note', kind: 'textarea', maxlength: 500, wide: true },
      ]),
    }),
    stepOf('visitIssue', 'REOPEN', `${RECORD}/reopen`, {
      fields: fieldsOf<Schemas['VisitIssueReason']>([
        {
          name: 'reason',
          label: 'visitIssue.reason',
          kind: 'textarea',
          required: true,
          maxlength: 500,
          wide: true,
        },
      ]),
    }),
  ],
})
