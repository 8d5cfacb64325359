import type { Rows } from '@/testing/rows'

export default {
  '/api/v1/statistics/subsidies/outliers': {
    cadre: { id: 'c1', name: '蓝华明' },
    unit: { id: 'u1', name: '省法制办', level: 'PROVINCE' },
    dispatchLevel: 'PROVINCE',
    village: { code: '441481107205', name: '蓝排村委会', path: '兴宁市/永和镇/蓝排村委会' },
    postedDays: 28,
    amount: 840,
    median: 280,
    beyond: 560,
  },
} satisfies Rows
