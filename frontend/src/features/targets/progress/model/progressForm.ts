import type { Schemas } from '@/api/types'
import { defineForm, fieldsOf, type FormField } from '@/shared/form/definition'
import { MAX_DOCUMENT, MAX_NOTE } from './cellText'

type ValueType = Schemas['ValueType']

const VALUE: Record<ValueType, FormField[]> = {
  NUMBER: fieldsOf<Schemas['ProgressUpdate']>([
    { name: 'value', label: 'progress.value', kind: 'integer', required: true },
  ]),
  SOLVED_OF_FOUND: fieldsOf<Schemas['ProgressUpdate']>([
    { name: 'value', label: 'progress.solved', kind: 'integer', required: true },
    { name: 'found', label: 'progress.found', kind: 'integer' },
  ]),
  YES_NO: fieldsOf<Schemas['ProgressUpdate']>([
    { name: 'value', label: 'progress.value', kind: 'yesNo', required: true },
  ]),
  STATUS: fieldsOf<Schemas['ProgressUpdate']>([
    { name: 'status', label: 'progress.value', kind: 'enum', enumName: 'TaskStatus', required: true },
  ]),
}

const EVIDENCE = fieldsOf<Schemas['ProgressUpdate']>([
  { name: 'document', label: 'progress.document', kind: 'text', maxlength: MAX_DOCUMENT },
  { name: 'note', label: 'progress.note', kind: 'textarea', maxlength: MAX_NOTE, wide: true },
])

/** The form of one report has the fields of its target's measure. */
export const progressForm = (valueType: ValueType) =>
  defineForm({
    collection: '/api/v1/progress',
    resource: '/api/v1/progress/{id}',
    titleNew: 'progress.one',
    titleEdit: 'progress.edit',
    nameOf: ({ village, target }) => `${village.name} ${target.code} ${target.name}`,
    fields: [...VALUE[valueType], ...EVIDENCE],
    blank: () => ({}),
    read: ({ value, found, status, document, note }) => ({ value, found, status, document, note }),
  })
