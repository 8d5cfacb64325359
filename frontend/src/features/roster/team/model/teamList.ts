import { defineList } from '@/shared/list/definition'
import { linkTo } from '@/shared/links'
import { paths } from '@/shared/paths'

export const teamList = defineList({
  name: 'teams',
  path: '/api/v1/teams',
  title: 'team.title',
  search: 'team.search',
  defaultSort: 'village',
  rowKey: (row) => row.id,
  columns: [
    {
      key: 'name',
      label: 'team.name',
      value: (row) => row.name,
      to: (row) => paths.team.detail(row.id),
      width: 200,
      card: 'title',
    },
    {
      key: 'village',
      label: 'team.village',
      value: (row) => row.village.path,
      to: (row) => linkTo.village(row.village),
      sort: 'village',
      width: 230,
    },
    {
      key: 'leadUnit',
      label: 'team.leadUnit',
      value: (row) => row.leadUnit?.name,
      to: (row) => linkTo.unit(row.leadUnit),
      width: 180,
    },
    {
      key: 'leader',
      label: 'team.leader',
      value: (row) => row.leader?.name,
      to: (row) => linkTo.cadre(row.leader),
      width: 88,
    },
    {
      key: 'members',
      label: 'team.members',
      value: (row) => row.members,
      kind: 'number',
      sort: 'members',
      width: 72,
    },
    { key: 'batch', label: 'team.batch', value: (row) => row.batch.name, width: 84 },
    {
      key: 'foundedOn',
      label: 'team.foundedOn',
      value: (row) => row.foundedOn,
      kind: 'date',
      sort: 'foundedOn',
      width: 104,
    },
    {
      key: 'dissolvedOn',
      label: 'team.dissolvedOn',
      value: (row) => row.dissolvedOn,
      kind: 'date',
      width: 104,
      hidden: true,
    },
  ],
  filters: [
    { name: 'withoutLeader', label: 'team.withoutLeader', kind: 'bool', primary: true },
    { name: 'undersized', label: 'team.undersized', kind: 'bool', primary: true },
    { name: 'status', label: 'team.status', kind: 'enum', enumName: 'TeamStatus', primary: true },
    { name: 'asOf', label: 'list.asOf', kind: 'date', primary: true },
    { name: 'batch', label: 'team.batch', kind: 'remote', remote: 'batch' },
    { name: 'unit', label: 'team.leadUnit', kind: 'remote', remote: 'unit' },
    { name: 'village', label: 'team.village', kind: 'remote', remote: 'village' },
  ],
})
