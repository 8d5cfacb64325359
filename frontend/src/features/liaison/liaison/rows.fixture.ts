import type { Rows } from '@/testing/rows'

const area = { code: '441481', name: '兴宁市', level: 'COUNTY' } as const

export default {
  '/api/v1/liaisons': {
    id: 'k1',
    version: 1,
    actions: [],
    leader: { id: 'r1', name: '李炳余', post: '省法制办党组书记、主任', leaderClass: 'PROVINCE_UNIT_HEAD' },
    area,
    startsOn: '2005-01-10',
    endsOn: null,
    visits: 2,
    createdAt: '2005-03-10T12:00:00+08:00',
    updatedAt: '2005-03-10T12:00:00+08:00',
  },
  '/api/v1/liaisons/coverage': {
    area,
    liaisons: 3,
    leaders: '李炳余、陈志强、刘永辉',
    visits: 6,
    visitedOn: '2005-03-02',
  },
} satisfies Rows
