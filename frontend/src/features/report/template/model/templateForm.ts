import type { Schemas } from '@/api/types'
import { defineForm, fieldsOf } from '@/shared/form/definition'

/** Asked for one by one; the text has an editor of its own. */
export const placeFields = fieldsOf<Schemas['ReportTemplateUpdate']>([
  { name: 'form', label: 'template.form', kind: 'enum', enumName: 'TextForm', required: true },
  { name: 'section', label: 'template.section', kind: 'text', required: true, maxlength: 40 },
  {
    name: 'position',
    label: 'template.position',
    kind: 'integer',
    required: true,
    hint: 'template.positionHint',
  },
])

export const templateForm = defineForm({
  collection: '/api/v1/report-templates',
  resource: '/api/v1/report-templates/{id}',
  titleNew: 'template.one',
  titleEdit: 'template.one',
  fields: [
    ...fieldsOf<Schemas['ReportTemplateUpdate']>([
      { name: 'text', label: 'template.text', kind: 'textarea', required: true },
    ]),
    ...placeFields,
  ],
  blank: () => ({}),
  read: ({ text, form, section, position }) => ({ text, form, section, position }),
  nameOf: ({ code }) => code,
})
