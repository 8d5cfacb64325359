import { defineList } from '@/shared/list/definition'
import { cadreColumns, cadreFilters } from './cadreColumns'

/** Who took part in a training. */
export const participantList = defineList({
  name: 'training-participants',
  path: '/api/v1/trainings/{id}/participants',
  title: 'training.participants',
  search: 'training.searchCadre',
  defaultSort: 'name',
  rowKey: (row) => row.cadre.id,
  columns: cadreColumns,
  filters: cadreFilters,
})
