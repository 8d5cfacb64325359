import { defineList } from '@/shared/list/definition'
import { linkTo } from '@/shared/links'

/** Who took part in a training. */
export const participantList = defineList({
  name: 'training-participants',
  path: '/api/v1/trainings/{id}/participants',
  title: 'training.participants',
  search: 'training.searchCadre',
  defaultSort: 'name',
  rowKey: (row) => row.cadre.id,
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
      sort: 'unit',
      width: 200,
    },
    {
      key: 'village',
      label: 'training.village',
      value: (row) => row.village?.path,
      to: (row) => linkTo.village(row.village),
      sort: 'village',
      width: 220,
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
    { name: 'unit', label: 'training.unit', kind: 'remote', remote: 'unit' },
  ],
})
