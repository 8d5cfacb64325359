import { defineLedger } from '@/shared/ledger/definition'
import { today } from '@/shared/lib/today'
import { pathsUnder } from '@/shared/paths'

const deeds = pathsUnder('/deeds')

export const fund = defineLedger<'funds'>({
  search: 'fund.search',
  defaultSort: '-receivedOn',
  fields: [
    {
      name: 'purpose',
      kind: 'text',
      column: { width: 200 },
      form: { required: true, maxlength: 200 },
    },
    {
      name: 'village',
      kind: 'remote',
      remote: 'village',
      column: { sort: true, width: 200 },
      form: { name: 'villageCode', required: true, onlyNew: true },
      filter: {},
    },
    { name: 'receivedOn', kind: 'date', column: { sort: true, width: 104 }, form: { required: true } },
    {
      name: 'source',
      kind: 'text',
      column: { width: 160 },
      form: { required: true, maxlength: 200 },
    },
    { name: 'raised', kind: 'money', column: { sort: true, width: 112 }, form: { required: true } },
    { name: 'spent', kind: 'money', column: { width: 112 }, form: {} },
    { name: 'left', kind: 'money', column: { width: 112 } },
    {
      name: 'deed',
      kind: 'remote',
      remote: 'deed',
      to: ({ deed }) => (deed ? deeds.detail(deed.id) : null),
      column: { width: 160, hidden: true },
      form: { name: 'deedId', hint: 'fund.deedHint' },
      filter: {},
    },
  ],
  filters: [
    { name: 'from', kind: 'date', primary: true },
    { name: 'to', kind: 'date', primary: true },
    { name: 'unit', kind: 'remote', remote: 'unit' },
    { name: 'tied', kind: 'bool' },
    { name: 'unspent', kind: 'bool' },
  ],
  blank: () => ({ receivedOn: today() }),
  nameOf: ({ purpose, source }) => `${purpose} · ${source}`,
})
