import type { Schemas } from '@/api/types'
import { defineForm, fieldsOf } from '@/shared/form/definition'

const NAME_LENGTH = 100

export const unitForm = defineForm({
  collection: '/api/v1/units',
  resource: '/api/v1/units/{id}',
  titleNew: 'unit.new',
  titleEdit: 'unit.edit',
  nameOf: (unit) => unit.name,
  fields: fieldsOf<Schemas['UnitCreate']>([
    { name: 'name', label: 'unit.name', kind: 'text', required: true, maxlength: NAME_LENGTH, wide: true },
    { name: 'level', label: 'unit.level', kind: 'enum', enumName: 'Level', required: true },
    { name: 'areaCode', label: 'unit.area', kind: 'area', required: true },
  ]),
  blank: () => ({}),
  read: (unit) => ({ name: unit.name, level: unit.level, areaCode: unit.area?.code }),
})
