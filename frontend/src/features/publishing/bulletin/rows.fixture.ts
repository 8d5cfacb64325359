import type { Rows } from '@/testing/rows'

export default {
  '/api/v1/bulletins': {
    id: 'b1',
    version: 1,
    actions: [],
    area: { code: '441481', name: '兴宁市', level: 'COUNTY' },
    year: 2005,
    number: 3,
    issuedOn: '2005-03-08',
    title: '蓝排村修通水渠',
    adoptedBy: 'CITY',
    createdAt: '2005-03-10T12:00:00+08:00',
  },
} satisfies Rows
