import type { Rows } from '@/testing/rows'

export default {
  '/api/v1/leaders': {
    id: 'r1',
    version: 1,
    actions: [],
    area: { code: '4414', name: '梅州市', level: 'CITY' },
    name: '李炳余',
    post: '省法制办党组书记、主任',
    leaderClass: 'PROVINCE_UNIT_HEAD',
    unit: { id: 'u1', name: '省法制办', level: 'PROVINCE' },
    createdAt: '2005-03-10T12:00:00+08:00',
    updatedAt: '2005-03-10T12:00:00+08:00',
  },
} satisfies Rows
