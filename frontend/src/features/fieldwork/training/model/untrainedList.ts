import { defineList } from '@/shared/list/definition'
import { cadreColumns, cadreFilters } from './cadreColumns'

/** Cadres on post who have had no training. */
export const untrainedList = defineList({
  name: 'untrained-cadres',
  path: '/api/v1/trainings/untrained',
  title: 'training.untrained',
  search: 'training.searchCadre',
  defaultSort: 'village',
  rowKey: (row) => row.id,
  columns: [
    ...cadreColumns,
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
  filters: [{ name: 'asOf', label: 'list.asOf', kind: 'date', primary: true }, ...cadreFilters],
})
