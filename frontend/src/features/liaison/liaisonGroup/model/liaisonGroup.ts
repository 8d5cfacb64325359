import { translate } from '@/i18n'
import { defineLedger } from '@/shared/ledger/definition'
import { today } from '@/shared/lib/today'
import { linkTo } from '@/shared/links'
import { useAreaStore } from '@/shared/session/area'

export const liaisonGroup = defineLedger<'liaison-groups'>({
  search: 'liaisonGroup.search',
  defaultSort: 'area',
  fields: [
    {
      name: 'area',
      kind: 'area',
      column: { sort: true, width: 120 },
      form: { name: 'areaCode', required: true, onlyNew: true },
    },
    {
      name: 'batch',
      kind: 'remote',
      remote: 'batch',
      column: { width: 80, card: 'tag' },
      form: { name: 'batchId', hint: 'liaisonGroup.batchHint', onlyNew: true },
      filter: {},
    },
    {
      name: 'formedOn',
      kind: 'date',
      column: { sort: true, width: 104 },
      form: { required: true, hint: 'liaisonGroup.formedOnHint' },
    },
    {
      name: 'head',
      kind: 'remote',
      remote: 'posted',
      to: ({ head }) => linkTo.cadre(head),
      column: { sort: true, width: 104 },
      form: { name: 'headId', required: true },
    },
    {
      name: 'firstDeputy',
      kind: 'remote',
      remote: 'posted',
      to: ({ firstDeputy }) => linkTo.cadre(firstDeputy),
      column: { width: 104 },
      form: { name: 'firstDeputyId', required: true },
    },
    {
      name: 'secondDeputy',
      kind: 'remote',
      remote: 'posted',
      to: ({ secondDeputy }) => linkTo.cadre(secondDeputy),
      column: { width: 104 },
      form: { name: 'secondDeputyId', required: true },
    },
    { name: 'departed', kind: 'remotes', remote: 'posted', column: { width: 160 } },
  ],
  filters: [
    { name: 'departed', label: 'liaisonGroup.hasDeparted', kind: 'bool', primary: true },
    { name: 'asOf', label: 'list.asOf', kind: 'date' },
    { name: 'cadre', kind: 'remote', remote: 'posted' },
    { name: 'from', kind: 'date' },
    { name: 'to', kind: 'date' },
  ],
  blank: () => ({ areaCode: useAreaStore().root, formedOn: today() }),
  nameOf: ({ area }) => translate('liaisonGroup.named', { town: area.name }),
})
