import type { Rows } from '@/testing/rows'

export default {
  '/api/v1/outings': {
    id: 'o1',
    version: 1,
    actions: [],
    cadre: { id: 'c1', name: '蓝华明' },
    village: { code: '441481107205', name: '蓝排村委会', path: '兴宁市/永和镇/蓝排村委会' },
    startsOn: '2005-03-14',
    endsOn: '2005-03-15',
    days: 2,
    kind: 'TRAINING',
    place: '市委党校',
    purpose: '培训班',
    locked: false,
    createdAt: '2005-03-10T12:00:00+08:00',
  },
} satisfies Rows
