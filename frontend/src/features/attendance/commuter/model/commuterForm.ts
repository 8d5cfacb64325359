import type { Schemas } from '@/api/types'
import { cadreField, daysFields } from '@/features/attendance/absence'
import { defineForm, fieldsOf } from '@/shared/form/definition'
import { today } from '@/shared/lib/today'

const LENGTH = 500

export const commuterForm = defineForm({
  collection: '/api/v1/commuters',
  resource: '/api/v1/commuters/{id}',
  titleNew: 'commuter.new',
  titleEdit: 'commuter.edit',
  nameOf: (commuter) => commuter.cadre.name,
  fields: fieldsOf<Schemas['CommuterCreate']>([
    cadreField,
    ...daysFields,
    {
      name: 'reason',
      label: 'commuter.reason',
      kind: 'textarea',
      required: true,
      maxlength: LENGTH,
      wide: true,
    },
    {
      name: 'nightDuty',
      label: 'commuter.nightDuty',
      kind: 'textarea',
      required: true,
      maxlength: LENGTH,
      wide: true,
    },
  ]),
  blank: () => ({ startsOn: today() }),
  read: (commuter) => ({
    startsOn: commuter.startsOn,
    endsOn: commuter.endsOn,
    reason: commuter.reason,
    nightDuty: commuter.nightDuty,
  }),
})
