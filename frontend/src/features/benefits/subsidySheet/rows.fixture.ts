import type { Rows } from '@/testing/rows'

const town = { code: '441481107', name: '永和镇', level: 'TOWN' } as const

export default {
  '/api/v1/subsidy-sheets': {
    id: 's1',
    version: 1,
    actions: [],
    town,
    county: '兴宁市',
    month: '2005-02',
    state: 'SUBMITTED',
    cadres: 47,
    financeAmount: 12890,
    unitAmount: 2400,
    amount: 15290,
    differences: 1,
    differenceAmount: -20,
    computedAt: '2005-03-03T12:00:00+08:00',
    createdAt: '2005-03-03T12:00:00+08:00',
    updatedAt: '2005-03-04T12:00:00+08:00',
  },
  '/api/v1/subsidy-lines': {
    id: 'n1',
    sheetId: 's1',
    paidIn: '2005-02',
    month: '2005-01',
    difference: true,
    cadre: { id: 'c1', name: '蓝华明' },
    unit: { id: 'u1', name: '省法制办', level: 'PROVINCE' },
    dispatchLevel: 'PROVINCE',
    village: { code: '441481107205', name: '蓝排村委会', path: '兴宁市/永和镇/蓝排村委会' },
    standard: { id: 'z1', name: '驻村生活补助' },
    basis: 'DAY',
    payer: 'FINANCE',
    rate: 10,
    quantity: -2,
    amount: -20,
    state: 'SUBMITTED',
  },
} satisfies Rows
