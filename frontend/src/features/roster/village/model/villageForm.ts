import type { Schemas } from '@/api/types'
import { defineForm, fieldsOf } from '@/shared/form/definition'

const CODE_LENGTH = 12
const NAME_LENGTH = 100

export const villageForm = defineForm({
  collection: '/api/v1/villages',
  resource: '/api/v1/villages/{code}',
  titleNew: 'village.new',
  titleEdit: 'village.edit',
  nameOf: (village) => village.name,
  fields: fieldsOf<Schemas['VillageCreate']>([
    {
      name: 'code',
      label: 'village.code',
      kind: 'text',
      required: true,
      maxlength: CODE_LENGTH,
      onlyNew: true,
      hint: 'village.codeHint',
    },
    { name: 'name', label: 'village.name', kind: 'text', required: true, maxlength: NAME_LENGTH },
    { name: 'population', label: 'village.population', kind: 'integer' },
    { name: 'households', label: 'village.households', kind: 'integer' },
    { name: 'labourForce', label: 'village.labourForce', kind: 'integer' },
    { name: 'partyMembers', label: 'village.partyMembers', kind: 'integer' },
    { name: 'collectiveIncome', label: 'village.incomes', kind: 'incomes', wide: true },
  ]),
  blank: () => ({}),
  read: (village) => ({
    name: village.name,
    population: village.population,
    households: village.households,
    labourForce: village.labourForce,
    partyMembers: village.partyMembers,
    collectiveIncome: village.collectiveIncome,
  }),
})
