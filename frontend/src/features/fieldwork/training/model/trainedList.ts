import { defineList } from '@/shared/list/definition'
import { cadreColumns, cadreFilters } from './cadreColumns'

/** Cadres who have been trained, each once. */
export const trainedList = defineList({
  name: 'trained-cadres',
  path: '/api/v1/trainings/trained',
  title: 'training.trained',
  search: 'training.searchCadre',
  defaultSort: 'trainedOn',
  rowKey: (row) => row.cadre.id,
  columns: [
    ...cadreColumns,
    {
      key: 'trainedOn',
      label: 'training.trainedOn',
      value: (row) => row.trainedOn,
      kind: 'date',
      sort: 'trainedOn',
      width: 104,
    },
  ],
  filters: [
    { name: 'from', label: 'training.from', kind: 'date', primary: true },
    { name: 'to', label: 'training.to', kind: 'date', primary: true },
    { name: 'level', label: 'training.level', kind: 'multi', enumName: 'Level' },
    ...cadreFilters,
  ],
})
