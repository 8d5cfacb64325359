import { defineLedger } from '@/shared/ledger/definition'
import { today } from '@/shared/lib/today'
import { useAreaStore } from '@/shared/session/area'

export const publication = defineLedger<'publications'>({
  search: 'publication.search',
  defaultSort: '-printedOn',
  fields: [
    {
      name: 'title',
      label: 'publication.heading',
      kind: 'text',
      column: { sort: true, width: 260 },
      form: { required: true, maxlength: 200, wide: true },
    },
    {
      name: 'area',
      kind: 'area',
      column: { sort: true, width: 120 },
      form: { name: 'areaCode', required: true, onlyNew: true },
    },
    { name: 'copies', kind: 'integer', column: { sort: true, width: 88 }, form: { required: true } },
    { name: 'printedOn', kind: 'date', column: { sort: true, width: 104 }, form: { required: true } },
  ],
  filters: [
    { name: 'from', kind: 'date', primary: true },
    { name: 'to', kind: 'date', primary: true },
  ],
  blank: () => ({ areaCode: useAreaStore().root, printedOn: today() }),
})
