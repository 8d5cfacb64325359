import type { Rows } from '@/testing/rows'

const whose = {
  cadre: { id: 'c1', name: '蓝华明' },
  dispatchLevel: 'PROVINCE',
  unit: { id: 'u1', name: '省农垦总局', level: 'PROVINCE' },
  village: { code: '441426114204', name: '官仁村委会', path: '平远县/长田镇/官仁村委会' },
} as const

export default {
  '/api/v1/welfare-records': {
    ...whose,
    id: 'w1',
    version: 1,
    actions: [],
    kind: 'INSURANCE',
    doneOn: '2005-01-10',
    endsOn: '2005-12-31',
    amount: 120,
    note: '人身意外伤害保险',
    createdAt: '2005-03-10T12:00:00+08:00',
    updatedAt: '2005-03-10T12:00:00+08:00',
  },
  '/api/v1/welfare-records/gaps': {
    ...whose,
    id: 'p1',
    missing: ['HEALTH_EXAMINATION', 'LEADER_VISIT'],
    role: 'LEADER',
    postedOn: '2005-01-10',
  },
} satisfies Rows
