import type { ImportReport } from '../api/importFile'
import type { Finding } from './report'

export const finding = (change: Partial<Finding> = {}): Finding => ({
  row: 17,
  line: 19,
  column: '身份证号',
  field: 'idNumber',
  value: '4414**********123X',
  code: 'ID_CHECKSUM',
  severity: 'ERROR',
  detail: '身份证号的位数或校验位不符。',
  suggestions: [],
  ...change,
})

export const report = (change: Partial<ImportReport> = {}): ImportReport => ({
  id: 'j1',
  resource: 'roster',
  mode: 'validate',
  strategy: 'upsert',
  atomic: 'all',
  state: 'DONE',
  outcome: 'VALID',
  progress: { phase: 'DONE', rows: 60 },
  source: { fileName: null, format: 'csv', encoding: 'GB18030', bytes: 4096, sha256: 'ab', dataRows: 60 },
  counts: { total: 60, created: 58, updated: 1, unchanged: 1, rejected: 0, warnings: 0 },
  columns: [{ header: '姓名', field: 'name' }],
  errors: [],
  errorsTruncated: false,
  submittedBy: '梅州市驻村办',
  startedAt: '2026-11-22T10:00:00+08:00',
  finishedAt: '2026-11-22T10:00:04+08:00',
  failure: null,
  ...change,
})

export const invalid = report({
  outcome: 'INVALID',
  counts: { total: 60, created: 51, updated: 0, unchanged: 0, rejected: 9, warnings: 1 },
  errors: [
    finding(),
    finding({
      row: 18,
      line: 20,
      column: '村',
      value: '招伏村',
      code: 'UNKNOWN_VILLAGE',
      detail: '没有这个村。',
      suggestions: ['蕉岭县/三圳镇/招福村委会'],
    }),
    finding({ row: 21, line: 23 }),
    finding({
      row: 2,
      code: 'CADRE_OVER_40',
      severity: 'WARNING',
      value: null,
      detail: '到村时已满 40 周岁。',
    }),
  ],
})

export const running = report({
  state: 'RUNNING',
  outcome: null,
  counts: null,
  progress: { phase: 'CHECKING', rows: 42_000 },
  finishedAt: null,
})
