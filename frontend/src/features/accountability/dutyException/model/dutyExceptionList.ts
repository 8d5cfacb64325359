import { defineList } from '@/shared/list/definition'
import { enumWords } from '@/shared/lib/format'
import { linkTo } from '@/shared/links'
import { paths } from '@/shared/paths'
import { inWords, ofRecords, ofSheet } from './evidence'
import { stateTone } from './tones'

export const dutyExceptionList = defineList({
  name: 'dutyException',
  path: '/api/v1/exceptions',
  title: 'dutyException.title',
  search: 'dutyException.search',
  rowKey: (row) => row.id,
  columns: [
    {
      key: 'cadre',
      label: 'dutyException.cadre',
      value: (row) => row.cadre.name,
      to: (row) => paths.dutyException.detail(row.id),
      sort: 'name',
      width: 88,
      card: 'title',
    },
    {
      key: 'month',
      label: 'dutyException.month',
      value: (row) => row.month,
      kind: 'date',
      sort: 'month',
      width: 88,
    },
    {
      key: 'state',
      label: 'dutyException.state',
      value: (row) => row.state,
      kind: 'enum',
      enumName: 'ExceptionState',
      tone: (row) => stateTone(row.state),
      width: 96,
      card: 'tag',
    },
    {
      key: 'rules',
      label: 'dutyException.rules',
      value: (row) => enumWords('ExceptionRule', row.rules),
      width: 180,
    },
    {
      key: 'sheet',
      label: 'dutyException.sheetSays',
      value: (row) => inWords(ofSheet(row.evidence)),
      width: 220,
    },
    {
      key: 'records',
      label: 'dutyException.recordsSay',
      value: (row) => inWords(ofRecords(row.evidence)),
      width: 220,
    },
    {
      key: 'village',
      label: 'dutyException.village',
      value: (row) => row.village.path,
      to: (row) => linkTo.village(row.village),
      sort: 'village',
      width: 180,
    },
    { key: 'unit', label: 'dutyException.unit', value: (row) => row.unit.name, width: 140, hidden: true },
    {
      key: 'holds',
      label: 'dutyException.holds',
      value: (row) => row.holds,
      kind: 'bool',
      width: 80,
      hidden: true,
    },
    {
      key: 'explanation',
      label: 'dutyException.explanation',
      value: (row) => row.explanation,
      width: 180,
      hidden: true,
    },
    {
      key: 'decision',
      label: 'dutyException.decision',
      value: (row) => row.decision,
      width: 180,
      hidden: true,
    },
  ],
  filters: [
    { name: 'month', label: 'dutyException.month', kind: 'month', primary: true },
    { name: 'state', label: 'dutyException.state', kind: 'multi', enumName: 'ExceptionState', primary: true },
    { name: 'rule', label: 'dutyException.rules', kind: 'multi', enumName: 'ExceptionRule', primary: true },
    { name: 'holds', label: 'dutyException.holds', kind: 'bool', primary: true },
    { name: 'village', label: 'dutyException.village', kind: 'remote', remote: 'village' },
    { name: 'cadre', label: 'dutyException.cadre', kind: 'remote', remote: 'cadre' },
    { name: 'unit', label: 'dutyException.unit', kind: 'remote', remote: 'unit' },
  ],
})
