import type { Rows } from '@/testing/rows'

export default {
  '/api/v1/funds': {
    id: 'f1',
    version: 1,
    actions: [],
    village: { code: '441427104202', name: '长江村委会', path: '蕉岭县/新铺镇/长江村委会' },
    receivedOn: '2005-01-12',
    source: '省珠江水利委员会驻村工作组',
    purpose: '党员互助金',
    raised: 500,
    spent: 200,
    left: 300,
    deed: null,
    createdAt: '2005-03-10T12:00:00+08:00',
    updatedAt: '2005-03-10T12:00:00+08:00',
  },
} satisfies Rows
