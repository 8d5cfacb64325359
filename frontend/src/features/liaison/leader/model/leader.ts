import { defineLedger } from '@/shared/ledger/definition'
import { useAreaStore } from '@/shared/session/area'
import LeaderContacts from '../components/LeaderContacts.vue'

export const leader = defineLedger<'leaders'>({
  search: 'leader.search',
  defaultSort: 'name',
  fields: [
    {
      name: 'name',
      kind: 'text',
      column: { sort: true, width: 104 },
      form: { required: true, maxlength: 50 },
    },
    { name: 'post', kind: 'text', column: { width: 240 }, form: { required: true, maxlength: 100 } },
    {
      name: 'leaderClass',
      kind: 'enum',
      enumName: 'LeaderClass',
      column: { sort: true, width: 168, card: 'tag' },
      form: { required: true },
      filter: { several: true, primary: true },
    },
    {
      name: 'unit',
      kind: 'remote',
      remote: 'unit',
      column: { width: 200 },
      form: { name: 'unitId', hint: 'leader.unitHint' },
      filter: {},
    },
    {
      name: 'area',
      kind: 'area',
      column: { sort: true, width: 120 },
      form: { name: 'areaCode', required: true, onlyNew: true },
    },
  ],
  blank: () => ({ areaCode: useAreaStore().root }),
  nameOf: ({ name, post }) => `${name} · ${post}`,
  aside: LeaderContacts,
})
