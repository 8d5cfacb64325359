import type { Rows } from '@/testing/rows'

export default {
  '/api/v1/meetings': {
    id: 'm1',
    version: 1,
    actions: [],
    area: { code: '441426114', name: '长田镇', level: 'TOWN' },
    village: { code: '441426114204', name: '官仁村委会', path: '平远县/长田镇/官仁村委会' },
    heldOn: '2005-01-12',
    kind: 'VILLAGE_MEMBERS',
    title: '官仁村全村党员大会',
    createdAt: '2005-03-10T12:00:00+08:00',
  },
} satisfies Rows
