import type { Rows } from '@/testing/rows'

export default {
  '/api/v1/newcomers': {
    id: 'p1',
    cadre: { id: 'c1', name: '蓝华明' },
    reasons: ['RECENT', 'UNTRAINED'],
    dispatchLevel: 'PROVINCE',
    unit: { id: 'u1', name: '省农垦总局', level: 'PROVINCE' },
    village: { code: '441426114204', name: '官仁村委会', path: '平远县/长田镇/官仁村委会' },
    role: 'LEADER',
    postedOn: '2005-02-20',
    daysOnPost: 19,
    guide: { id: 'c2', name: '李建国' },
  },
} satisfies Rows
