import type { Rows } from '@/testing/rows'

export default {
  '/api/v1/work-logs': {
    id: 'w1',
    version: 1,
    actions: [],
    village: { code: '441481107205', name: '蓝排村委会', path: '兴宁市/永和镇/蓝排村委会' },
    workedOn: '2005-03-05',
    kind: 'LABOUR',
    text: '上午随村干部察看水圳，下午帮阿婆家插秧。',
    cadres: [{ id: 'c1', name: '蓝华明' }],
    createdAt: '2005-03-10T12:00:00+08:00',
    updatedAt: '2005-03-10T12:00:00+08:00',
  },
} satisfies Rows
