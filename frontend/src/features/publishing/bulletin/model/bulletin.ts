import { translate } from '@/i18n'
import { defineLedger } from '@/shared/ledger/definition'
import { today } from '@/shared/lib/today'
import { useAreaStore } from '@/shared/session/area'

export const bulletin = defineLedger<'bulletins'>({
  search: 'bulletin.search',
  defaultSort: '-issuedOn',
  fields: [
    {
      name: 'title',
      label: 'bulletin.heading',
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
    { name: 'year', kind: 'integer', shown: 'code', column: { width: 72 } },
    {
      name: 'number',
      kind: 'text',
      value: ({ number }) => translate('bulletin.numbered', { number }),
      column: { sort: true, width: 88, card: 'tag' },
    },
    {
      name: 'issuedOn',
      kind: 'date',
      column: { sort: true, width: 104 },
      form: { required: true },
    },
    {
      name: 'adoptedBy',
      kind: 'enum',
      enumName: 'Level',
      column: { width: 96 },
      form: { hint: 'bulletin.adoptedByHint' },
      filter: { several: true, primary: true },
    },
    { name: 'text', kind: 'textarea', form: { maxlength: 30_000 } },
  ],
  filters: [
    { name: 'from', kind: 'date', primary: true },
    { name: 'to', kind: 'date', primary: true },
    { name: 'level', kind: 'multi', enumName: 'Level' },
    { name: 'year', kind: 'text' },
    { name: 'adopted', kind: 'bool' },
  ],
  blank: () => ({ areaCode: useAreaStore().root, issuedOn: today() }),
})
