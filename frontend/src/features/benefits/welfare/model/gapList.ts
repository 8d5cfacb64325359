import { enumWords } from '@/shared/lib/format'
import { defineList } from '@/shared/list/definition'
import { linkTo } from '@/shared/links'

/** Cadres on post who lack an insurance, an examination or a visit. */
export const gapList = defineList({
  name: 'welfare-gaps',
  path: '/api/v1/welfare-records/gaps',
  title: 'welfare.gaps',
  search: 'welfare.search',
  defaultSort: 'village',
  rowKey: (row) => row.id,
  columns: [
    {
      key: 'cadre',
      label: 'welfare.cadre',
      value: (row) => row.cadre.name,
      to: (row) => linkTo.cadre(row.cadre),
      sort: 'name',
      width: 96,
      card: 'title',
    },
    {
      key: 'missing',
      label: 'welfare.missing',
      value: (row) => enumWords('WelfareKind', row.missing),
      width: 200,
    },
    {
      key: 'dispatchLevel',
      label: 'welfare.dispatchLevel',
      value: (row) => row.dispatchLevel,
      kind: 'enum',
      enumName: 'DispatchLevel',
      width: 88,
      card: 'tag',
    },
    {
      key: 'unit',
      label: 'welfare.unit',
      value: (row) => row.unit.name,
      to: (row) => linkTo.unit(row.unit),
      sort: 'unit',
      width: 180,
    },
    {
      key: 'village',
      label: 'welfare.village',
      value: (row) => row.village.path,
      to: (row) => linkTo.village(row.village),
      sort: 'village',
      width: 220,
    },
    {
      key: 'role',
      label: 'welfare.role',
      value: (row) => row.role,
      kind: 'enum',
      enumName: 'PostingRole',
      width: 84,
      hidden: true,
    },
    {
      key: 'postedOn',
      label: 'welfare.postedOn',
      value: (row) => row.postedOn,
      kind: 'date',
      sort: 'postedOn',
      width: 104,
    },
  ],
  filters: [
    { name: 'kind', label: 'welfare.missing', kind: 'multi', enumName: 'WelfareKind', primary: true },
    { name: 'asOf', label: 'list.asOf', kind: 'date', primary: true },
    { name: 'dispatchLevel', label: 'welfare.dispatchLevel', kind: 'multi', enumName: 'DispatchLevel' },
    { name: 'unit', label: 'welfare.unit', kind: 'remote', remote: 'unit' },
  ],
})
