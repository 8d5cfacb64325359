import { defineList } from '@/shared/list/definition'
import { paths } from '@/shared/paths'
import { hasThreshold } from './definitionForm'

export const definitionList = defineList({
  name: 'target-definitions',
  path: '/api/v1/targets',
  title: 'target.definitions',
  defaultSort: 'code',
  rowKey: (row) => row.code,
  columns: [
    {
      key: 'code',
      label: 'target.code',
      value: (row) => `${row.code} ${row.name}`,
      to: (row) => ({ path: paths.targetDefinition.detail(row.code), query: { batch: row.batch.id } }),
      sort: 'code',
      width: 260,
      card: 'title',
    },
    {
      key: 'kind',
      label: 'target.kind',
      value: (row) => row.kind,
      kind: 'enum',
      enumName: 'TargetKind',
      width: 70,
      card: 'tag',
    },
    {
      key: 'threshold',
      label: 'target.threshold',
      value: (row) => (hasThreshold(row) ? row.threshold : null),
      kind: 'number',
      width: 90,
    },
    {
      key: 'unit',
      label: 'target.unit',
      value: (row) => row.unit,
      kind: 'enum',
      enumName: 'MeasureUnit',
      width: 80,
    },
    {
      key: 'accumulation',
      label: 'target.accumulation',
      value: (row) => row.accumulation,
      kind: 'enum',
      enumName: 'Accumulation',
      width: 100,
    },
    {
      key: 'appliesTo',
      label: 'target.appliesTo',
      value: (row) => row.appliesTo,
      kind: 'enum',
      enumName: 'AppliesTo',
      width: 100,
    },
    {
      key: 'computedFrom',
      label: 'target.computedFrom',
      value: (row) => row.computedFrom,
      kind: 'enum',
      enumName: 'ComputedFrom',
      width: 110,
    },
    { key: 'serves', label: 'target.serves', value: (row) => row.serves.join(' '), width: 90 },
    {
      key: 'weight',
      label: 'target.weight',
      value: (row) => row.weight,
      kind: 'number',
      sort: 'weight',
      width: 80,
    },
    { key: 'revision', label: 'target.revision', value: (row) => row.revision, kind: 'number', width: 80 },
  ],
  filters: [
    { name: 'batch', label: 'target.batch', kind: 'remote', remote: 'batch', primary: true },
    { name: 'kind', label: 'target.kind', kind: 'enum', enumName: 'TargetKind', primary: true },
  ],
})
