import type { Schemas } from '@/api/types'
import type { FilterControl, ListColumn } from '@/shared/list/definition'
import { linkTo } from '@/shared/links'

type CadreRow = Pick<Schemas['TrainingParticipant'], 'cadre' | 'dispatchLevel' | 'unit' | 'village'>

/** Who it is and where, in the lists of who was trained and who was not. */
export const cadreColumns: ListColumn<CadreRow>[] = [
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
]

type CadreFilter = FilterControl & { name: 'dispatchLevel' | 'unit'; label: string; primary?: boolean }

export const cadreFilters: CadreFilter[] = [
  {
    name: 'dispatchLevel',
    label: 'training.dispatchLevel',
    kind: 'multi',
    enumName: 'DispatchLevel',
    primary: true,
  },
  { name: 'unit', label: 'training.unit', kind: 'remote', remote: 'unit' },
]
