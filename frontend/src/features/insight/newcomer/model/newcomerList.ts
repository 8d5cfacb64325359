import { enumWords } from '@/shared/lib/format'
import { defineList } from '@/shared/list/definition'
import { linkTo } from '@/shared/links'

/** Cadres on post who need to be looked after. */
export const newcomerList = defineList({
  name: 'newcomers',
  path: '/api/v1/newcomers',
  title: 'newcomer.title',
  search: 'newcomer.search',
  defaultSort: '-postedOn',
  rowKey: (row) => row.id,
  columns: [
    {
      key: 'cadre',
      label: 'newcomer.cadre',
      value: (row) => row.cadre.name,
      to: (row) => linkTo.cadre(row.cadre),
      sort: 'name',
      width: 96,
      card: 'title',
    },
    {
      key: 'reasons',
      label: 'newcomer.reason',
      value: (row) => enumWords('NewcomerReason', row.reasons),
      width: 200,
    },
    {
      key: 'guide',
      label: 'newcomer.guide',
      value: (row) => row.guide?.name,
      to: (row) => linkTo.cadre(row.guide),
      width: 96,
    },
    {
      key: 'postedOn',
      label: 'newcomer.postedOn',
      value: (row) => row.postedOn,
      kind: 'date',
      sort: 'postedOn',
      width: 104,
    },
    {
      key: 'daysOnPost',
      label: 'newcomer.daysOnPost',
      value: (row) => row.daysOnPost,
      kind: 'number',
      width: 88,
    },
    {
      key: 'dispatchLevel',
      label: 'newcomer.dispatchLevel',
      value: (row) => row.dispatchLevel,
      kind: 'enum',
      enumName: 'DispatchLevel',
      width: 88,
      card: 'tag',
    },
    {
      key: 'unit',
      label: 'newcomer.unit',
      value: (row) => row.unit.name,
      to: (row) => linkTo.unit(row.unit),
      sort: 'unit',
      width: 180,
    },
    {
      key: 'village',
      label: 'newcomer.village',
      value: (row) => row.village.path,
      to: (row) => linkTo.village(row.village),
      sort: 'village',
      width: 220,
    },
    {
      key: 'role',
      label: 'newcomer.role',
      value: (row) => row.role,
      kind: 'enum',
      enumName: 'PostingRole',
      width: 84,
      hidden: true,
    },
  ],
  filters: [
    { name: 'reason', label: 'newcomer.reason', kind: 'multi', enumName: 'NewcomerReason', primary: true },
    { name: 'asOf', label: 'list.asOf', kind: 'date', primary: true },
    { name: 'dispatchLevel', label: 'newcomer.dispatchLevel', kind: 'multi', enumName: 'DispatchLevel' },
    { name: 'unit', label: 'newcomer.unit', kind: 'remote', remote: 'unit' },
  ],
})
