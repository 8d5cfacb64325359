import type { Schemas } from '@/api/types'
import { fieldsOf, type FormField, type FormModel } from '@/shared/form/definition'
import { today } from '@/shared/lib/today'
import { useAreaStore } from '@/shared/session/area'

/** What a form asks for one by one; language and attachments have inputs of their own. */
export const askedFields = fieldsOf<Schemas['ReportCreate']>([
  { name: 'area', label: 'report.area', kind: 'area', required: true, hint: 'report.areaHint' },
  { name: 'asOf', label: 'report.asOf', kind: 'date', required: true },
  { name: 'kind', label: 'report.kind', kind: 'enum', enumName: 'ReportKind', required: true },
])

export const newReportFields: FormField[] = [
  ...askedFields,
  ...fieldsOf<Schemas['ReportCreate']>([
    { name: 'locale', label: 'report.locale', kind: 'text' },
    { name: 'attachments', label: 'report.attachments', kind: 'rows', columns: [], most: 20 },
  ]),
]

/** The area that is looked at, as of today, in the language of the screen. */
export const blankReport = (locale: string): FormModel => ({
  area: useAreaStore().code,
  asOf: today(),
  kind: 'PROGRESS',
  locale,
  attachments: [],
})
