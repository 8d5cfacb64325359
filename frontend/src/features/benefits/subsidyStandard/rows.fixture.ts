import type { Rows } from '@/testing/rows'

export default {
  '/api/v1/subsidy-standards': {
    id: 'z1',
    version: 1,
    actions: [],
    area: { code: '441481', name: '兴宁市', level: 'COUNTY' },
    name: '驻村生活补助',
    basis: 'DAY',
    payer: 'FINANCE',
    amount: 10,
    dispatchLevel: 'COUNTY',
    villageClass: null,
    startsOn: '2005-01-10',
    endsOn: null,
    createdAt: '2005-03-10T12:00:00+08:00',
    updatedAt: '2005-03-10T12:00:00+08:00',
  },
} satisfies Rows
