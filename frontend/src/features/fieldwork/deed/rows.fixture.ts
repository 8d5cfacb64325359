import type { Rows } from '@/testing/rows'

export default {
  '/api/v1/deeds': {
    id: 'd1',
    version: 1,
    actions: [],
    village: { code: '441481107205', name: '蓝排村委会', path: '兴宁市/永和镇/蓝排村委会' },
    category: 'WATER',
    title: '修通塘背水渠',
    doneOn: '2005-03-05',
    households: 36,
    raised: 5000,
    cadres: [{ id: 'c1', name: '蓝华明' }],
    teams: [{ id: 't1', name: '蓝排村驻村工作组' }],
    state: 'DRAFT',
    createdAt: '2005-03-10T12:00:00+08:00',
  },
} satisfies Rows
