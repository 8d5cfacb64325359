import { enumWords } from '@/shared/lib/format'
import { defineList } from '@/shared/list/definition'
import { linkTo } from '@/shared/links'
import { cardFigures } from './figures'

/** Units by what is missing of them. */
export const scorecardList = defineList({
  name: 'unit-scorecards',
  path: '/api/v1/units/scorecards',
  title: 'scorecard.title',
  search: 'scorecard.search',
  defaultSort: 'name',
  rowKey: (row) => row.id,
  columns: [
    {
      key: 'name',
      label: 'scorecard.name',
      value: (row) => row.name,
      to: (row) => linkTo.unit(row),
      sort: 'name',
      width: 180,
      card: 'title',
    },
    {
      key: 'level',
      label: 'scorecard.level',
      value: (row) => row.level,
      kind: 'enum',
      enumName: 'Level',
      sort: 'level',
      width: 72,
      card: 'tag',
    },
    {
      key: 'missing',
      label: 'scorecard.missing',
      value: (row) => enumWords('UnitLack', row.missing),
      width: 200,
    },
    ...cardFigures.map(({ name, kind, to, sort, hidden }) => ({
      key: name,
      label: `scorecard.${name}`,
      value: (row: Parameters<NonNullable<typeof to>>[0]) => row[name],
      kind,
      to: (row: Parameters<NonNullable<typeof to>>[0]) => to?.(row) ?? null,
      sort: sort && name,
      hidden,
      width: 92,
    })),
    {
      key: 'area',
      label: 'scorecard.area',
      value: (row) => row.area.name,
      to: (row) => linkTo.area(row.area),
      width: 100,
      hidden: true,
    },
  ],
  filters: [
    { name: 'missing', label: 'scorecard.missing', kind: 'multi', enumName: 'UnitLack', primary: true },
    { name: 'level', label: 'scorecard.level', kind: 'multi', enumName: 'Level', primary: true },
    { name: 'asOf', label: 'list.asOf', kind: 'date' },
  ],
})
