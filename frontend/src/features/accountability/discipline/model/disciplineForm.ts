import type { Schemas } from '@/api/types'
import { cadreField } from '@/features/attendance/absence'
import { defineForm, fieldsOf } from '@/shared/form/definition'
import { today } from '@/shared/lib/today'

const LENGTH = 2000

export const disciplineForm = defineForm({
  collection: '/api/v1/discipline-cases',
  resource: '/api/v1/discipline-cases/{id}',
  titleNew: 'discipline.new',
  titleEdit: 'discipline.edit',
  nameOf: (found) => found.cadre.name,
  fields: fieldsOf<Schemas['DisciplineCaseCreate']>([
    cadreField,
    { name: 'rule', label: 'discipline.rule', kind: 'enum', enumName: 'DisciplineRule', required: true },
    {
      name: 'foundOn',
      label: 'discipline.foundOn',
      kind: 'date',
      required: true,
      hint: 'discipline.foundOnHint',
    },
    {
      name: 'found',
      label: 'discipline.found',
      kind: 'textarea',
      required: true,
      maxlength: LENGTH,
      wide: true,
    },
  ]),
  blank: () => ({ foundOn: today() }),
  read: (found) => ({ rule: found.rule, foundOn: found.foundOn, found: found.found }),
})
