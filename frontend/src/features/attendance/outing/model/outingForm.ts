import type { Schemas } from '@/api/types'
import { cadreField, daysFields } from '@/features/attendance/absence'
import { defineForm, fieldsOf } from '@/shared/form/definition'
import { today } from '@/shared/lib/today'

const PLACE_LENGTH = 200
const LENGTH = 500

export const outingForm = defineForm({
  collection: '/api/v1/outings',
  resource: '/api/v1/outings/{id}',
  titleNew: 'outing.new',
  titleEdit: 'outing.edit',
  nameOf: (outing) => outing.cadre.name,
  fields: fieldsOf<Schemas['OutingCreate']>([
    cadreField,
    ...daysFields,
    { name: 'kind', label: 'outing.kind', kind: 'enum', enumName: 'OutingKind', required: true },
    { name: 'place', label: 'outing.place', kind: 'text', required: true, maxlength: PLACE_LENGTH },
    {
      name: 'purpose',
      label: 'outing.purpose',
      kind: 'textarea',
      required: true,
      maxlength: LENGTH,
      wide: true,
    },
  ]),
  blank: () => ({ startsOn: today() }),
  read: (outing) => ({
    startsOn: outing.startsOn,
    endsOn: outing.endsOn,
    kind: outing.kind,
    place: outing.place,
    purpose: outing.purpose,
  }),
})
