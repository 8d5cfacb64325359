import { defineList } from '@/shared/list/definition'
import { linkTo, paths } from '@/shared/paths'

export const disciplineList = defineList({
  name: 'discipline',
  path: '/api/v1/discipline-cases',
  title: 'discipline.title',
  search: 'discipline.search',
  defaultSort: '-foundOn',
  rowKey: (row) => row.id,
  columns: [
    {
      key: 'cadre',
      label: 'discipline.cadre',
      value: (row) => row.cadre.name,
      to: (row) => paths.discipline.detail(row.id),
      width: 88,
      card: 'title',
    },
    {
      key: 'village',
      label: 'discipline.village',
      value: (row) => row.village.path,
      to: (row) => linkTo.village(row.village),
      sort: 'village',
      width: 220,
    },
    {
      key: 'rule',
      label: 'discipline.rule',
      value: (row) => row.rule,
      kind: 'enum',
      enumName: 'DisciplineRule',
      width: 180,
    },
    {
      key: 'foundOn',
      label: 'discipline.foundOn',
      value: (row) => row.foundOn,
      kind: 'date',
      sort: 'foundOn',
      width: 104,
    },
    {
      key: 'state',
      label: 'discipline.state',
      value: (row) => row.state,
      kind: 'enum',
      enumName: 'DisciplineState',
      tone: (row) => (row.state === 'OPEN' ? 'warning' : 'info'),
      width: 88,
      card: 'tag',
    },
    {
      key: 'decidedOn',
      label: 'discipline.decidedOn',
      value: (row) => row.decidedOn,
      kind: 'date',
      width: 104,
    },
  ],
  filters: [
    { name: 'rule', label: 'discipline.rule', kind: 'multi', enumName: 'DisciplineRule', primary: true },
    { name: 'state', label: 'discipline.state', kind: 'enum', enumName: 'DisciplineState', primary: true },
    { name: 'from', label: 'discipline.from', kind: 'date', primary: true },
    { name: 'to', label: 'discipline.to', kind: 'date', primary: true },
    { name: 'cadre', label: 'discipline.cadre', kind: 'remote', remote: 'cadre' },
  ],
})
