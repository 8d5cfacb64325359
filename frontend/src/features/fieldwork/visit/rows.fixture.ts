import type { Rows } from '@/testing/rows'

export default {
  '/api/v1/visits': {
    id: 'v1',
    version: 1,
    actions: [],
    village: { code: '441481107205', name: '蓝排村委会', path: '兴宁市/永和镇/蓝排村委会' },
    kind: 'CONDOLENCE',
    visitedOn: '2005-02-03',
    visited: '五保户李桂英等 3 户',
    households: 3,
    asked: '过冬的棉被、口粮够不够',
    answered: '缺一床棉被，已送去',
    cadres: [{ id: 'c1', name: '蓝华明' }],
    openIssues: 1,
    createdAt: '2005-03-10T12:00:00+08:00',
  },
} satisfies Rows
