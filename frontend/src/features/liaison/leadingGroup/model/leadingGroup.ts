import type { Schemas } from '@/api/types'
import { translate } from '@/i18n'
import { defineLedger } from '@/shared/ledger/definition'
import { today } from '@/shared/lib/today'
import { useAreaStore } from '@/shared/session/area'
import LeadingGroupChanges from '../components/LeadingGroupChanges.vue'
import { named } from './named'

const NAME = 50
const POST = 100
const persons = {
  kind: 'rows' as const,
  columns: [
    { name: 'name', label: 'leadingGroup.name', maxlength: NAME },
    { name: 'post', label: 'leadingGroup.post', maxlength: POST },
  ],
}
const all = (list: Schemas['PersonInPost'][]) => list.map(named).join('、')

export const leadingGroup = defineLedger<'leading-groups'>({
  search: 'leadingGroup.search',
  defaultSort: 'area',
  fields: [
    {
      name: 'area',
      kind: 'area',
      column: { sort: true, width: 120 },
      form: { name: 'areaCode', required: true, onlyNew: true },
    },
    { name: 'startsOn', kind: 'date', column: { sort: true, width: 104 }, form: { required: true } },
    { name: 'endsOn', kind: 'date', column: { width: 104 }, form: { hint: 'leadingGroup.endsOnHint' } },
    {
      name: 'headName',
      kind: 'text',
      column: { sort: true, width: 88 },
      form: { required: true, maxlength: NAME },
    },
    { name: 'headPost', kind: 'text', column: { width: 160 }, form: { required: true, maxlength: POST } },
    {
      name: 'deputies',
      ...persons,
      most: 30,
      value: ({ deputies }) => all(deputies),
      column: { width: 240 },
      form: { wide: true },
    },
    {
      name: 'members',
      ...persons,
      most: 60,
      value: ({ members }) => all(members),
      column: { width: 240, hidden: true },
      form: { wide: true },
    },
    { name: 'office', kind: 'text', column: { width: 140 }, form: { required: true, maxlength: POST } },
    {
      name: 'directorName',
      kind: 'text',
      column: { width: 96 },
      form: { required: true, maxlength: NAME },
    },
    {
      name: 'directorPost',
      kind: 'text',
      column: { width: 140, hidden: true },
      form: { required: true, maxlength: POST },
    },
    {
      name: 'officeDeputies',
      ...persons,
      most: 20,
      value: ({ officeDeputies }) => all(officeDeputies),
      column: { width: 240, hidden: true },
      form: { wide: true },
    },
  ],
  filters: [
    { name: 'asOf', kind: 'date', primary: true },
    { name: 'level', kind: 'multi', enumName: 'Level', primary: true },
    { name: 'ofArea', kind: 'text' },
    { name: 'from', kind: 'date' },
    { name: 'to', kind: 'date' },
  ],
  blank: () => ({
    areaCode: useAreaStore().root,
    startsOn: today(),
    deputies: [],
    members: [],
    officeDeputies: [],
  }),
  nameOf: ({ area }) => translate('leadingGroup.named', { area: area.name }),
  aside: LeadingGroupChanges,
  links: ({ area }) => [
    { label: 'leadingGroup.history', to: { path: '/leading-groups', query: { ofArea: area.code } } },
  ],
})
