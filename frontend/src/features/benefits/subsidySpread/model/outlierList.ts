import { defineList } from '@/shared/list/definition'
import { linkTo } from '@/shared/links'

/** Who is paid far from what is usual in the town. */
export const outlierList = defineList({
  name: 'subsidy-outliers',
  path: '/api/v1/statistics/subsidies/outliers',
  title: 'subsidySpread.outlierList',
  search: 'subsidySpread.search',
  defaultSort: 'village',
  rowKey: (row) => row.cadre.id,
  columns: [
    {
      key: 'cadre',
      label: 'subsidySpread.cadre',
      value: (row) => row.cadre.name,
      to: (row) => linkTo.cadre(row.cadre),
      sort: 'name',
      width: 96,
      card: 'title',
    },
    {
      key: 'dispatchLevel',
      label: 'subsidySpread.dispatchLevel',
      value: (row) => row.dispatchLevel,
      kind: 'enum',
      enumName: 'DispatchLevel',
      width: 88,
      card: 'tag',
    },
    {
      key: 'unit',
      label: 'subsidySpread.unit',
      value: (row) => row.unit.name,
      to: (row) => linkTo.unit(row.unit),
      sort: 'unit',
      width: 160,
    },
    {
      key: 'village',
      label: 'subsidySpread.village',
      value: (row) => row.village.path,
      to: (row) => linkTo.village(row.village),
      sort: 'village',
      width: 200,
    },
    {
      key: 'postedDays',
      label: 'subsidySpread.postedDays',
      value: (row) => row.postedDays,
      kind: 'number',
      width: 88,
    },
    {
      key: 'amount',
      label: 'subsidySpread.amount',
      value: (row) => row.amount,
      kind: 'money',
      sort: 'amount',
      width: 112,
    },
    {
      key: 'median',
      label: 'subsidySpread.ofTown',
      value: (row) => row.median,
      kind: 'money',
      width: 112,
    },
    {
      key: 'beyond',
      label: 'subsidySpread.beyond',
      value: (row) => row.beyond,
      kind: 'money',
      sort: 'beyond',
      width: 112,
    },
  ],
  filters: [
    { name: 'month', label: 'subsidySpread.month', kind: 'month', primary: true },
    { name: 'above', label: 'subsidySpread.above', kind: 'bool', primary: true },
    {
      name: 'dispatchLevel',
      label: 'subsidySpread.dispatchLevel',
      kind: 'multi',
      enumName: 'DispatchLevel',
      primary: true,
    },
  ],
})
