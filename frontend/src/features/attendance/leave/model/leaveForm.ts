import type { Schemas } from '@/api/types'
import { cadreField, daysFields } from '@/features/attendance/absence'
import { defineForm, fieldsOf } from '@/shared/form/definition'
import { today } from '@/shared/lib/today'

const LENGTH = 500

export const leaveForm = defineForm({
  collection: '/api/v1/leaves',
  resource: '/api/v1/leaves/{id}',
  titleNew: 'leave.new',
  titleEdit: 'leave.edit',
  nameOf: (leave) => leave.cadre.name,
  fields: fieldsOf<Schemas['LeaveCreate']>([
    cadreField,
    ...daysFields,
    { name: 'reason', label: 'leave.reason', kind: 'enum', enumName: 'LeaveReason', required: true },
    { name: 'note', label: 'leave.note', kind: 'textarea', maxlength: LENGTH, wide: true },
  ]),
  blank: () => ({ startsOn: today() }),
  read: (leave) => ({
    startsOn: leave.startsOn,
    endsOn: leave.endsOn,
    reason: leave.reason,
    note: leave.note,
  }),
})
