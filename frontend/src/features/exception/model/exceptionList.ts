import { defineList } from '@/shared/list/definition'
import { enumWords } from '@/shared/lib/format'
import { linkTo, paths } from '@/shared/paths'
import { inWords, ofRecords, ofSheet } from './evidence'
import { stateTone } from './tones'

export const exceptionList = defineList({
  name: 'exception',
  path: '/api/v1/exceptions',
  title: 'exception.title',
  search: 'exception.search',
  rowKey: (row) => row.id,
  columns: [
    {
      key: 'cadre',
      label: 'exception.cadre',
      value: (row) => row.cadre.name,
      to: (row) => paths.exception.detail(row.id),
      sort: 'name',
      width: 88,
      card: 'title',
    },
    {
      key: 'month',
      label: 'exception.month',
      value: (row) => row.month,
      kind: 'date',
      sort: 'month',
      width: 88,
    },
    {
      key: 'state',
      label: 'exception.state',
      value: (row) => row.state,
      kind: 'enum',
      enumName: 'ExceptionState',
      tone: (row) => stateTone(row.state),
      width: 96,
      card: 'tag',
    },
    {
      key: 'rules',
      label: 'exception.rules',
      value: (row) => enumWords('ExceptionRule', row.rules),
      width: 180,
    },
    {
      key: 'sheet',
      label: 'exception.sheetSays',
      value: (row) => inWords(ofSheet(row.evidence)),
      width: 220,
    },
    {
      key: 'records',
      label: 'exception.recordsSay',
      value: (row) => inWords(ofRecords(row.evidence)),
      width: 220,
    },
    {
      key: 'village',
      label: 'exception.village',
      value: (row) => row.village.path,
      to: (row) => linkTo.village(row.village),
      sort: 'village',
      width: 180,
    },
    { key: 'unit', label: 'exception.unit', value: (row) => row.unit.name, width: 140, hidden: true },
    {
      key: 'holds',
      label: 'exception.holds',
      value: (row) => row.holds,
      kind: 'bool',
      width: 80,
      hidden: true,
    },
    {
      key: 'explanation',
      label: 'exception.explanation',
      value: (row) => row.explanation,
      width: 180,
      hidden: true,
    },
    { key: 'decision', label: 'exception.decision', value: (row) => row.decision, width: 180, hidden: true },
  ],
  filters: [
    { name: 'month', label: 'exception.month', kind: 'month', primary: true },
    { name: 'state', label: 'exception.state', kind: 'multi', enumName: 'ExceptionState', primary: true },
    { name: 'rule', label: 'exception.rules', kind: 'multi', enumName: 'ExceptionRule', primary: true },
    { name: 'holds', label: 'exception.holds', kind: 'bool', primary: true },
    { name: 'village', label: 'exception.village', kind: 'remote', remote: 'village' },
    { name: 'cadre', label: 'exception.cadre', kind: 'remote', remote: 'cadre' },
  ],
})
