import type { Schemas } from '@/api/types'
import { defineList, type ListColumn } from '@/shared/list/definition'
import { linkTo } from '@/shared/links'
import { useSessionStore } from '@/shared/session/store'
import { subsidyPaths } from './paths'

type Line = Schemas['SubsidyLine']

/** What a line says, whatever page it stands on. */
export const lineColumns: ListColumn<Line>[] = [
  {
    key: 'cadre',
    label: 'subsidySheet.line.cadre',
    value: (row) => row.cadre.name,
    to: (row) => linkTo.cadre(row.cadre),
    sort: 'name',
    width: 88,
    card: 'title',
  },
  {
    key: 'dispatchLevel',
    label: 'subsidySheet.line.dispatchLevel',
    value: (row) => row.dispatchLevel,
    kind: 'enum',
    enumName: 'DispatchLevel',
    width: 80,
  },
  {
    key: 'village',
    label: 'subsidySheet.line.village',
    value: (row) => row.village.name,
    to: (row) => linkTo.village(row.village),
    sort: 'village',
    width: 120,
  },
  {
    key: 'month',
    label: 'subsidySheet.line.month',
    value: (row) => row.month,
    kind: 'code',
    sort: 'month',
    width: 80,
  },
  {
    key: 'difference',
    label: 'subsidySheet.line.difference',
    value: (row) => row.difference,
    kind: 'bool',
    tone: (row) => (row.difference ? 'warning' : null),
    width: 72,
    card: 'tag',
  },
  {
    key: 'standard',
    label: 'subsidySheet.line.standard',
    value: (row) => row.standard.name,
    to: (row) => ({ path: `/subsidy-standards/${row.standard.id}` }),
    width: 144,
  },
  {
    key: 'payer',
    label: 'subsidySheet.line.payer',
    value: (row) => row.payer,
    kind: 'enum',
    enumName: 'SubsidyPayer',
    width: 88,
  },
  { key: 'rate', label: 'subsidySheet.line.rate', value: (row) => row.rate, kind: 'money', width: 88 },
  {
    key: 'basis',
    label: 'subsidySheet.line.basis',
    value: (row) => row.basis,
    kind: 'enum',
    enumName: 'SubsidyBasis',
    width: 80,
  },
  {
    key: 'quantity',
    label: 'subsidySheet.line.quantity',
    value: (row) => row.quantity,
    kind: 'number',
    width: 72,
  },
  {
    key: 'amount',
    label: 'subsidySheet.line.amount',
    value: (row) => row.amount,
    kind: 'money',
    sort: 'amount',
    width: 104,
  },
]

/** What cadres are paid, by all sheets. */
export const subsidyLineList = defineList({
  name: 'subsidy-lines',
  path: '/api/v1/subsidy-lines',
  title: 'subsidySheet.line.title',
  search: 'subsidySheet.line.search',
  defaultSort: '-month',
  rowKey: (row) => row.id,
  columns: [
    ...lineColumns,
    {
      key: 'unit',
      label: 'subsidySheet.line.unit',
      value: (row) => row.unit.name,
      to: (row) => linkTo.unit(row.unit),
      sort: 'unit',
      width: 160,
      hidden: true,
    },
    {
      key: 'paidIn',
      label: 'subsidySheet.line.paidIn',
      value: (row) => row.paidIn,
      kind: 'code',
      to: (row) => (useSessionStore().can('subsidy-sheets:read') ? subsidyPaths.detail(row.sheetId) : null),
      width: 88,
    },
    {
      key: 'state',
      label: 'subsidySheet.line.state',
      value: (row) => row.state,
      kind: 'enum',
      enumName: 'SubsidySheetState',
      width: 88,
      hidden: true,
    },
  ],
  filters: [
    { name: 'month', label: 'subsidySheet.line.month', kind: 'month', primary: true },
    {
      name: 'payer',
      label: 'subsidySheet.line.payer',
      kind: 'enum',
      enumName: 'SubsidyPayer',
      primary: true,
    },
    { name: 'difference', label: 'subsidySheet.line.difference', kind: 'bool', primary: true },
    { name: 'basis', label: 'subsidySheet.line.basis', kind: 'multi', enumName: 'SubsidyBasis' },
    {
      name: 'dispatchLevel',
      label: 'subsidySheet.line.dispatchLevel',
      kind: 'multi',
      enumName: 'DispatchLevel',
    },
    { name: 'cadre', label: 'subsidySheet.line.cadre', kind: 'remote', remote: 'cadre' },
    { name: 'subsidySheet', label: 'subsidySheet.line.sheet', kind: 'text', apart: true },
  ],
})
