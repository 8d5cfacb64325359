import type { Rows } from '@/testing/rows'

const cadre = { id: 'c1', name: '蓝华明' }
const unit = { id: 'u1', name: '省农垦总局', level: 'PROVINCE' } as const
const village = { code: '441426114204', name: '官仁村委会', path: '平远县/长田镇/官仁村委会' }

export default {
  '/api/v1/trainings': {
    id: 't1',
    version: 1,
    actions: [],
    area: { code: '4414', name: '梅州市', level: 'CITY' },
    heldOn: '2005-01-06',
    title: '第一批驻村干部培训会',
    organiser: '市委组织部',
    kind: 'PRE_POST',
    topics: ['G1', 'T1', 'CLEAR_1'],
    participants: 350,
    createdAt: '2005-03-10T12:00:00+08:00',
  },
  '/api/v1/trainings/{id}/participants': { cadre, dispatchLevel: 'PROVINCE', unit, village },
  '/api/v1/trainings/trained': { cadre, dispatchLevel: 'PROVINCE', unit, village, trainedOn: '2005-01-06' },
  '/api/v1/trainings/untrained': {
    id: 'p1',
    cadre,
    dispatchLevel: 'PROVINCE',
    unit,
    village,
    role: 'LEADER',
    postedOn: '2005-01-10',
  },
} satisfies Rows
