import type { Rows } from '@/testing/rows'

export default {
  '/api/v1/liaison-groups': {
    id: 'lg1',
    version: 1,
    actions: [],
    area: { code: '441426114', name: '长田镇', level: 'TOWN' },
    batch: { id: 'b1', name: '第一批' },
    formedOn: '2005-01-12',
    head: { id: 'c1', name: '蓝华明' },
    firstDeputy: { id: 'c2', name: '陈建国' },
    secondDeputy: { id: 'c3', name: '李秀英' },
    departed: [{ id: 'c3', name: '李秀英' }],
    createdAt: '2005-03-10T12:00:00+08:00',
    updatedAt: '2005-03-10T12:00:00+08:00',
  },
} satisfies Rows
