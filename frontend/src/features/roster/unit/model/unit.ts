import { defineLedger } from '@/shared/ledger/definition'
import { paths } from '@/shared/paths'
import UnitPanels from '../components/UnitPanels.vue'

export const unit = defineLedger<'units'>({
  search: 'unit.search',
  defaultSort: 'name',
  fields: [
    {
      name: 'name',
      kind: 'text',
      column: { sort: true, width: 260 },
      form: { required: true, maxlength: 100, wide: true },
    },
    {
      name: 'level',
      kind: 'enum',
      enumName: 'Level',
      column: { sort: true, width: 80, card: 'tag' },
      form: { required: true },
      filter: { several: true, primary: true },
    },
    { name: 'area', kind: 'area', column: { width: 140 }, form: { name: 'areaCode', required: true } },
    {
      name: 'cadres',
      kind: 'integer',
      to: ({ id }) => ({ path: paths.cadre.list, query: { unit: id, status: 'POSTED' } }),
      column: { sort: true, width: 110 },
    },
  ],
  filters: [{ name: 'asOf', label: 'list.asOf', kind: 'date', primary: true }],
  aside: UnitPanels,
  links: ({ id }) => [
    { label: 'unit.itsCadres', to: { path: paths.cadre.list, query: { unit: id } } },
    { label: 'unit.itsTeams', to: { path: paths.team.list, query: { unit: id } } },
    { label: 'unit.itsPostings', to: { path: paths.posting.list, query: { unit: id } } },
  ],
})
