import type { Rows } from '@/testing/rows'

export default {
  '/api/v1/liaison-visits': {
    id: 'w1',
    version: 1,
    actions: [],
    liaison: { id: 'k1', name: '李炳余' },
    leader: { id: 'r1', name: '李炳余', post: '省法制办党组书记、主任', leaderClass: 'PROVINCE_UNIT_HEAD' },
    area: { code: '441481', name: '兴宁市', level: 'COUNTY' },
    visitedOn: '2005-01-10',
    kind: 'VISIT',
    persons: 1,
    personTimes: 1,
    createdAt: '2005-03-10T12:00:00+08:00',
  },
} satisfies Rows
