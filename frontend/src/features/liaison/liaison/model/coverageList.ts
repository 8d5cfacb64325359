import { defineList } from '@/shared/list/definition'
import { linkTo } from '@/shared/links'
import { pathsUnder } from '@/shared/paths'

const visits = pathsUnder('/liaison-visits')

/** The counties and towns, each with those who keep contact with it. */
export const coverageList = defineList({
  name: 'liaison-coverage',
  path: '/api/v1/liaisons/coverage',
  title: 'liaison.coverage',
  search: 'liaison.searchArea',
  defaultSort: 'area',
  rowKey: (row) => row.area.code,
  columns: [
    {
      key: 'area',
      label: 'liaison.area',
      value: (row) => row.area.name,
      to: (row) => linkTo.area(row.area),
      sort: 'name',
      width: 128,
      card: 'title',
    },
    {
      key: 'level',
      label: 'liaison.level',
      value: (row) => row.area.level,
      kind: 'enum',
      enumName: 'Level',
      width: 72,
      card: 'tag',
    },
    {
      key: 'leaders',
      label: 'liaison.leader',
      value: (row) => row.leaders,
      to: (row) => ({ path: '/liaisons', query: { place: row.area.code } }),
      width: 320,
    },
    {
      key: 'liaisons',
      label: 'liaison.leaders',
      value: (row) => row.liaisons,
      kind: 'number',
      sort: 'liaisons',
      width: 104,
    },
    {
      key: 'visits',
      label: 'liaison.visits',
      value: (row) => row.visits,
      kind: 'number',
      to: (row) => ({ path: visits.list, query: { place: row.area.code } }),
      sort: 'visits',
      width: 88,
    },
    {
      key: 'visitedOn',
      label: 'liaison.visitedOn',
      value: (row) => row.visitedOn,
      kind: 'date',
      width: 120,
    },
  ],
  filters: [
    { name: 'level', label: 'liaison.level', kind: 'multi', enumName: 'Level', primary: true },
    { name: 'kind', label: 'area.kind', kind: 'enum', enumName: 'AreaKind' },
    { name: 'covered', label: 'liaison.covered', kind: 'bool', primary: true },
    { name: 'asOf', label: 'liaison.asOf', kind: 'date' },
  ],
})
