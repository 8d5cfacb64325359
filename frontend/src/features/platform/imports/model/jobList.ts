import { defineList } from '@/shared/list/definition'
import { paths } from '@/shared/paths'
import { toneOf } from './report'

export const jobList = defineList({
  name: 'import-jobs',
  path: '/api/v1/import-jobs',
  title: 'imports.jobs.title',
  rowKey: (row) => row.id,
  columns: [
    {
      key: 'startedAt',
      label: 'imports.jobs.startedAt',
      value: (row) => row.startedAt,
      kind: 'instant',
      to: (row) => paths.importJob(row.id),
      width: 150,
      card: 'title',
    },
    {
      key: 'resource',
      label: 'imports.jobs.resource',
      value: (row) => row.resource,
      kind: 'enum',
      enumName: 'ImportResource',
    },
    {
      key: 'mode',
      label: 'imports.jobs.mode',
      value: (row) => row.mode,
      kind: 'enum',
      enumName: 'ImportMode',
    },
    {
      key: 'outcome',
      label: 'imports.jobs.outcome',
      value: (row) => row.outcome,
      kind: 'enum',
      enumName: 'ImportOutcome',
      tone: (row) => (row.outcome ? toneOf(row.outcome) : null),
      card: 'tag',
    },
    {
      key: 'state',
      label: 'imports.jobs.state',
      value: (row) => row.state,
      kind: 'enum',
      enumName: 'ImportState',
      hidden: true,
    },
    { key: 'total', label: 'imports.counts.total', value: (row) => row.counts?.total, kind: 'number' },
    { key: 'created', label: 'imports.counts.created', value: (row) => row.counts?.created, kind: 'number' },
    { key: 'updated', label: 'imports.counts.updated', value: (row) => row.counts?.updated, kind: 'number' },
    {
      key: 'unchanged',
      label: 'imports.counts.unchanged',
      value: (row) => row.counts?.unchanged,
      kind: 'number',
      hidden: true,
    },
    {
      key: 'rejected',
      label: 'imports.counts.rejected',
      value: (row) => row.counts?.rejected,
      kind: 'number',
    },
    { key: 'submittedBy', label: 'imports.jobs.submittedBy', value: (row) => row.submittedBy, width: 140 },
    {
      key: 'fileName',
      label: 'imports.jobs.fileName',
      value: (row) => row.fileName,
      width: 140,
      hidden: true,
    },
  ],
  filters: [
    {
      name: 'resource',
      label: 'imports.jobs.resource',
      kind: 'enum',
      enumName: 'ImportResource',
      primary: true,
    },
    { name: 'mode', label: 'imports.jobs.mode', kind: 'enum', enumName: 'ImportMode', primary: true },
    {
      name: 'outcome',
      label: 'imports.jobs.outcome',
      kind: 'multi',
      enumName: 'ImportOutcome',
      primary: true,
    },
  ],
})
