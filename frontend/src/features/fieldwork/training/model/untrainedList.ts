import { defineList } from '@/shared/list/definition'
import { linkTo } from '@/shared/links'

/** Cadres on post who have had no training. */
export const untrainedList = defineList({
  name: 'untrained-cadres',
  path: '/api/v1/trainings/untrained',
  title: 'training.untrained',
  search: 'training.searchCadre',
  defaultSort: 'village',
  rowKey: (row) => row.id,
  columns: [
    {
      key: 'cadre',
      label: 'training.name',
      value: (row) => row.cadre.name,
      to: (row) => linkTo.cadre(row.cadre),
      sort: 'name',
      width: 104,
      card: 'title',
    },
    {
      key: 'dispatchLevel',
      label: 'training.dispatchLevel',
      value: (row) => row.dispatchLevel,
      kind: 'enum',
      enumName: 'DispatchLevel',
      width: 88,
      card: 'tag',
    },
    {
      key: 'unit',
      label: 'training.unit',
      value: (row) => row.unit.name,
      to: (row) => linkTo.unit(row.unit),
      width: 200,
    },
    {
      key: 'village',
      label: 'training.village',
      value: (row) => row.village.path,
      to: (row) => linkTo.village(row.village),
      sort: 'village',
      width: 220,
    },
    {
      key: 'role',
      label: 'training.role',
      value: (row) => row.role,
      kind: 'enum',
      enumName: 'PostingRole',
      width: 84,
    },
    {
      key: 'postedOn',
      label: 'training.postedOn',
      value: (row) => row.postedOn,
      kind: 'date',
      sort: 'postedOn',
      width: 104,
    },
  ],
  filters: [
    {
      name: 'dispatchLevel',
      label: 'training.dispatchLevel',
      kind: 'multi',
      enumName: 'DispatchLevel',
      primary: true,
    },
    { name: 'asOf', label: 'list.asOf', kind: 'date', primary: true },
    { name: 'unit', label: 'training.unit', kind: 'remote', remote: 'unit' },
  ],
})
