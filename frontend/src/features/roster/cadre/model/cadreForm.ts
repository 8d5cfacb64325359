import type { Schemas } from '@/api/types'
import { defineForm, fieldsOf } from '@/shared/form/definition'

const NAME_LENGTH = 50
const TITLE_LENGTH = 100
const ID_LENGTH = 18

export const cadreForm = defineForm({
  collection: '/api/v1/cadres',
  resource: '/api/v1/cadres/{id}',
  titleNew: 'cadre.new',
  titleEdit: 'cadre.edit',
  nameOf: (cadre) => cadre.name,
  fields: fieldsOf<Schemas['CadreCreate']>([
    { name: 'name', label: 'cadre.name', kind: 'text', required: true, maxlength: NAME_LENGTH },
    {
      name: 'idNumber',
      label: 'cadre.idNumber',
      kind: 'text',
      required: true,
      maxlength: ID_LENGTH,
      hint: 'cadre.idHint',
    },
    { name: 'phone', label: 'cadre.phone', kind: 'text', maxlength: 20 },
    {
      name: 'dispatchLevel',
      label: 'cadre.dispatchLevel',
      kind: 'enum',
      enumName: 'DispatchLevel',
      required: true,
    },
    { name: 'unitId', label: 'cadre.unit', kind: 'remote', remote: 'unit', required: true },
    { name: 'title', label: 'cadre.jobTitle', kind: 'text', maxlength: TITLE_LENGTH },
    { name: 'politicalStatus', label: 'cadre.politicalStatus', kind: 'enum', enumName: 'PoliticalStatus' },
    { name: 'partyJoinedOn', label: 'cadre.partyJoinedOn', kind: 'date' },
    { name: 'education', label: 'cadre.education', kind: 'enum', enumName: 'Education' },
    { name: 'areaCode', label: 'cadre.area', kind: 'area', required: true, hint: 'cadre.areaHint' },
  ]),
  blank: () => ({}),
  read: (cadre) => ({
    name: cadre.name,
    idNumber: cadre.idNumber,
    phone: cadre.phone,
    dispatchLevel: cadre.dispatchLevel,
    unitId: cadre.unit.id,
    title: cadre.title,
    politicalStatus: cadre.politicalStatus,
    partyJoinedOn: cadre.partyJoinedOn,
    education: cadre.education,
    areaCode: cadre.area.code,
  }),
})
