import type { Rows } from '@/testing/rows'

export default {
  '/api/v1/publications': {
    id: 'p1',
    version: 1,
    actions: [],
    area: { code: '441481', name: '兴宁市', level: 'COUNTY' },
    title: '驻村工作手册',
    copies: 1200,
    printedOn: '2005-03-08',
    createdAt: '2005-03-10T12:00:00+08:00',
    updatedAt: '2005-03-10T12:00:00+08:00',
  },
} satisfies Rows
