import { defineLedger } from '@/shared/ledger/definition'
import { today } from '@/shared/lib/today'
import { useAreaStore } from '@/shared/session/area'

export const meeting = defineLedger<'meetings'>({
  search: 'meeting.search',
  defaultSort: '-heldOn',
  fields: [
    {
      name: 'title',
      label: 'meeting.heading',
      kind: 'text',
      column: { sort: true, width: 240 },
      form: { required: true, maxlength: 200, wide: true },
    },
    {
      name: 'area',
      kind: 'area',
      column: { sort: true, width: 120 },
      form: { name: 'areaCode', required: true, onlyNew: true },
    },
    {
      name: 'village',
      kind: 'remote',
      remote: 'village',
      column: { width: 180 },
      form: { name: 'villageCode', hint: 'meeting.villageHint' },
      filter: {},
    },
    { name: 'heldOn', kind: 'date', column: { sort: true, width: 104 }, form: { required: true } },
    {
      name: 'kind',
      kind: 'enum',
      enumName: 'MeetingKind',
      column: { width: 112, card: 'tag' },
      form: { required: true },
      filter: { several: true, primary: true },
    },
    { name: 'text', kind: 'textarea', form: { maxlength: 30_000 } },
  ],
  filters: [
    { name: 'from', kind: 'date', primary: true },
    { name: 'to', kind: 'date', primary: true },
    { name: 'level', kind: 'multi', enumName: 'Level' },
    { name: 'ofVillage', kind: 'bool' },
  ],
  blank: () => ({ areaCode: useAreaStore().root, heldOn: today() }),
})
