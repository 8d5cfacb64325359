import type { Schemas } from '@/api/types'
import { defineForm, fieldsOf } from '@/shared/form/definition'

const NAME_LENGTH = 100
const CODE_LENGTH = 9

export const areaForm = defineForm({
  collection: '/api/v1/areas',
  resource: '/api/v1/areas/{code}',
  titleNew: 'area.new',
  titleEdit: 'area.edit',
  nameOf: (area) => area.name,
  fields: fieldsOf<Schemas['AreaCreate']>([
    {
      name: 'code',
      label: 'area.code',
      kind: 'text',
      required: true,
      maxlength: CODE_LENGTH,
      onlyNew: true,
      hint: 'area.codeHint',
    },
    { name: 'name', label: 'area.name', kind: 'text', required: true, maxlength: NAME_LENGTH },
  ]),
  blank: () => ({}),
  read: (area) => ({ name: area.name }),
})
