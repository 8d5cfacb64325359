import type { Schemas } from '@/api/types'

const definition = {
  nameZh: '每个村培养3名以上后备干部',
  nameEn: 'Three or more reserve cadres trained in each village',
  threshold: 3,
  weight: 10,
}

export const target: Schemas['TargetDetail'] = {
  ...definition,
  code: 'G2',
  batch: { id: 'b1', name: '第一批' },
  kind: 'GOAL',
  name: definition.nameZh,
  valueType: 'NUMBER',
  unit: 'PERSON',
  comparison: 'AT_LEAST',
  accumulation: 'CUMULATIVE',
  appliesTo: 'ALL',
  computedFrom: null,
  serves: [],
  revision: 2,
  milestones: { '2005-Q2': 0.25 },
  version: 1,
  revisions: [
    { ...definition, revision: 2, changedBy: '梅州市驻村办', changedAt: '2005-02-01T10:00:00+08:00' },
    { ...definition, threshold: 2, revision: 1, changedBy: null, changedAt: '2005-01-01T10:00:00+08:00' },
  ],
  createdAt: '2005-01-01T10:00:00+08:00',
  updatedAt: '2005-02-01T10:00:00+08:00',
  actions: ['UPDATE'],
}
