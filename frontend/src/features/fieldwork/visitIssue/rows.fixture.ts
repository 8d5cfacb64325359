import type { Rows } from '@/testing/rows'

export default {
  '/api/v1/visit-issues': {
    id: 'i1',
    version: 1,
    actions: [],
    village: { code: '441481107205', name: '蓝排村委会', path: '兴宁市/永和镇/蓝排村委会' },
    visit: { id: 'v1', name: '五保户李桂英等 3 户' },
    raisedOn: '2005-02-03',
    text: '村口桥面开裂，雨天不敢过',
    level: 'TOWN',
    state: 'OPEN',
    answer: null,
    createdAt: '2005-03-10T12:00:00+08:00',
  },
} satisfies Rows
