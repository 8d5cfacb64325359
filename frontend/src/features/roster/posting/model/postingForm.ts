import type { Schemas } from '@/api/types'
import { defineForm, fieldsOf } from '@/shared/form/definition'
import { today } from '@/shared/lib/today'

export const postingForm = defineForm({
  collection: '/api/v1/postings',
  resource: '/api/v1/postings/{id}',
  titleNew: 'posting.new',
  titleEdit: 'posting.edit',
  nameOf: (posting) => posting.cadre.name,
  fields: fieldsOf<Schemas['PostingCreate']>([
    {
      name: 'cadreId',
      label: 'posting.cadre',
      kind: 'remote',
      remote: 'cadre',
      required: true,
      onlyNew: true,
    },
    {
      name: 'villageCode',
      label: 'posting.village',
      kind: 'remote',
      remote: 'village',
      required: true,
      onlyNew: true,
    },
    { name: 'role', label: 'posting.role', kind: 'enum', enumName: 'PostingRole', required: true },
    { name: 'postedOn', label: 'posting.postedOn', kind: 'date', required: true },
    {
      name: 'batchId',
      label: 'posting.batch',
      kind: 'remote',
      remote: 'batch',
      onlyNew: true,
      hint: 'posting.batchHint',
    },
  ]),
  blank: () => ({ postedOn: today() }),
  read: (posting) => ({ role: posting.role, postedOn: posting.postedOn }),
})
