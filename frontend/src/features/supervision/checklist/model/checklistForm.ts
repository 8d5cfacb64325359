import type { Schemas } from '@/api/types'
import { defineForm, fieldsOf } from '@/shared/form/definition'

const NAME_LENGTH = 100
const MOST_ITEMS = 50

const columns = [
  { name: 'textZh', label: 'checklist.textZh', maxlength: 200 },
  { name: 'textEn', label: 'checklist.textEn', maxlength: 400 },
]

export const checklistForm = defineForm({
  collection: '/api/v1/checklists',
  resource: '/api/v1/checklists/{id}',
  titleNew: 'checklist.new',
  titleEdit: 'checklist.edit',
  nameOf: (checklist) => checklist.nameZh,
  replaces: true,
  fields: fieldsOf<Schemas['ChecklistEntry']>([
    { name: 'nameZh', label: 'checklist.nameZh', kind: 'text', required: true, maxlength: NAME_LENGTH },
    { name: 'nameEn', label: 'checklist.nameEn', kind: 'text', required: true, maxlength: NAME_LENGTH },
    {
      name: 'kinds',
      label: 'checklist.kinds',
      kind: 'enums',
      enumName: 'InspectionKind',
      required: true,
      wide: true,
    },
    {
      name: 'items',
      label: 'checklist.items',
      kind: 'rows',
      columns,
      most: MOST_ITEMS,
      required: true,
      wide: true,
      hint: 'checklist.itemsHint',
    },
  ]),
  blank: () => ({ kinds: [], items: [{ textZh: '', textEn: '' }] }),
  read: (checklist) => ({
    nameZh: checklist.nameZh,
    nameEn: checklist.nameEn,
    kinds: [...checklist.kinds],
    items: checklist.items.map(({ textZh, textEn }) => ({ textZh, textEn })),
  }),
})
