import { defineLedger } from '@/shared/ledger/definition'
import { today } from '@/shared/lib/today'
import { ownVillage, self } from '@/shared/session/writer'

/** A day and a few words are enough; no list of it is by person. */
export const workLog = defineLedger<'work-logs'>({
  search: 'workLog.text',
  defaultSort: '-workedOn',
  fields: [
    {
      name: 'text',
      kind: 'textarea',
      column: { width: 320 },
      form: { required: true, maxlength: 4_000, wide: true },
    },
    {
      name: 'village',
      kind: 'remote',
      remote: 'village',
      column: { sort: true, width: 200 },
      form: {
        name: 'villageCode',
        required: true,
        onlyNew: true,
        known: () => ownVillage() !== undefined,
      },
      filter: {},
    },
    {
      name: 'workedOn',
      kind: 'date',
      column: { sort: true, width: 104 },
      form: { required: true },
    },
    {
      name: 'kind',
      kind: 'enum',
      enumName: 'WorkLogKind',
      column: { width: 96, card: 'tag' },
      form: { required: true },
      filter: { several: true, primary: true },
    },
    {
      name: 'cadres',
      kind: 'remotes',
      remote: 'posted',
      column: { width: 160 },
      form: { name: 'cadreIds', hint: 'workLog.cadresHint', wide: true },
    },
  ],
  filters: [
    { name: 'from', kind: 'date', primary: true },
    { name: 'to', kind: 'date', primary: true },
    { name: 'own', kind: 'bool' },
  ],
  blank: () => ({ workedOn: today(), kind: 'OTHER', cadreIds: self() }),
  nameOf: ({ workedOn, village }) => `${village.name} ${workedOn}`,
})
