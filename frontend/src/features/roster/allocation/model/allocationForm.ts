import type { Schemas } from '@/api/types'
import { defineForm, fieldsOf } from '@/shared/form/definition'

export const allocationForm = defineForm({
  collection: '/api/v1/batches/{id}/allocations',
  resource: '/api/v1/batches/{id}/allocations/{areaCode}',
  titleNew: 'allocation.new',
  titleEdit: 'allocation.editOf',
  nameOf: (allocation) => allocation.area.name,
  fields: fieldsOf<Schemas['AllocationCreate']>([
    { name: 'areaCode', label: 'allocation.county', kind: 'area', required: true, onlyNew: true, wide: true },
    { name: 'teams', label: 'allocation.teams', kind: 'integer', required: true },
    { name: 'cadres', label: 'allocation.cadres', kind: 'integer', required: true },
  ]),
  blank: () => ({}),
  read: (allocation) => ({ teams: allocation.teams, cadres: allocation.cadres }),
})
