import { translate } from '@/i18n'
import { defineLedger } from '@/shared/ledger/definition'
import { formatValue } from '@/shared/lib/format'
import { today } from '@/shared/lib/today'
import { ownVillage, self } from '@/shared/session/writer'
import LikelyDeeds from '../components/LikelyDeeds.vue'
import { deedSteps } from './deedSteps'
import { stateTone } from './tones'

export const deed = defineLedger<'deeds'>({
  search: 'deed.search',
  defaultSort: '-doneOn',
  fields: [
    {
      name: 'title',
      label: 'deed.heading',
      kind: 'text',
      column: { sort: true, width: 220 },
      form: { required: true, maxlength: 200, wide: true },
    },
    {
      name: 'village',
      kind: 'remote',
      remote: 'village',
      column: { sort: true, width: 200 },
      form: { name: 'villageCode', required: true, onlyNew: true },
      filter: {},
    },
    { name: 'doneOn', kind: 'date', column: { sort: true, width: 104 }, form: { required: true } },
    {
      name: 'category',
      kind: 'enum',
      enumName: 'DeedCategory',
      column: { width: 112 },
      form: { required: true },
      filter: { several: true, primary: true },
    },
    {
      name: 'state',
      kind: 'enum',
      enumName: 'DeedState',
      tone: stateTone,
      column: { width: 88, card: 'tag' },
      filter: { several: true, primary: true },
    },
    {
      name: 'cadres',
      kind: 'remotes',
      remote: 'posted',
      column: { width: 160 },
      form: { name: 'cadreIds', hint: 'deed.cadresHint', wide: true },
    },
    { name: 'households', kind: 'integer', column: { width: 88 }, form: {} },
    { name: 'raised', kind: 'money', column: { width: 112 } },
    {
      name: 'funds',
      kind: 'rows',
      columns: [
        { name: 'source', label: 'deed.source', maxlength: 200 },
        { name: 'yuan', label: 'deed.yuan', money: true },
      ],
      most: 20,
      value: ({ funds }) =>
        funds
          .map(({ source, yuan }) => translate('deed.fundOf', { source, yuan: formatValue(yuan, 'money') }))
          .join('；'),
      form: { wide: true },
    },
    {
      name: 'teams',
      kind: 'remotes',
      remote: 'team',
      column: { width: 160, hidden: true },
      form: { name: 'teamIds', hint: 'deed.teamsHint', wide: true },
    },
    { name: 'note', kind: 'textarea', form: { maxlength: 2_000 } },
  ],
  filters: [
    { name: 'from', kind: 'date', primary: true },
    { name: 'to', kind: 'date', primary: true },
    { name: 'cadre', kind: 'remote', remote: 'posted' },
    { name: 'team', kind: 'remote', remote: 'team' },
    { name: 'unit', kind: 'remote', remote: 'unit' },
    { name: 'funded', kind: 'bool' },
    { name: 'duplicate', kind: 'bool' },
  ],
  blank: () => ({ villageCode: ownVillage(), doneOn: today(), cadreIds: self() }),
  hint: LikelyDeeds,
  recordType: 'DEED',
  links: ({ village }) => [
    { label: 'deed.alike', to: { path: '/deeds', query: { village: village.code, duplicate: 'true' } } },
  ],
  workflow: deedSteps,
})
