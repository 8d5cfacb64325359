import type { Schemas } from '@/api/types'
import { defineForm, fieldsOf } from '@/shared/form/definition'
import { today } from '@/shared/lib/today'

export const teamForm = defineForm({
  collection: '/api/v1/teams',
  resource: '/api/v1/teams/{id}',
  titleNew: 'team.new',
  titleEdit: 'team.edit',
  nameOf: (team) => team.name,
  fields: [
    ...fieldsOf<Schemas['TeamCreate']>([
      {
        name: 'villageCode',
        label: 'team.village',
        kind: 'remote',
        remote: 'village',
        required: true,
        onlyNew: true,
      },
      {
        name: 'batchId',
        label: 'team.batch',
        kind: 'remote',
        remote: 'batch',
        onlyNew: true,
        hint: 'posting.batchHint',
      },
      { name: 'leadUnitId', label: 'team.leadUnit', kind: 'remote', remote: 'unit' },
      { name: 'foundedOn', label: 'team.foundedOn', kind: 'date', required: true },
    ]),
    ...fieldsOf<Schemas['TeamUpdate']>([
      { name: 'dissolvedOn', label: 'team.dissolvedOn', kind: 'date', onlyExisting: true },
    ]),
  ],
  blank: () => ({ foundedOn: today() }),
  read: (team) => ({
    leadUnitId: team.leadUnit?.id,
    foundedOn: team.foundedOn,
    dissolvedOn: team.dissolvedOn,
  }),
})
