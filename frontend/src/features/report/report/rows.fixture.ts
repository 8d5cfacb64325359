import type { Rows } from '@/testing/rows'

export default {
  '/api/v1/reports': {
    id: 'r1',
    version: 3,
    actions: [],
    area: { code: '4414', name: '梅州市', level: 'CITY' },
    asOf: '2005-03-10',
    kind: 'PROGRESS',
    locale: 'zh-CN',
    state: 'ISSUED',
    title: '梅州市“十百千万”干部下基层驻农村工作情况汇报',
    year: 2005,
    number: 3,
    issuedOn: '2005-03-10',
    createdBy: '梅州市驻村办',
    issuedBy: '梅州市驻村办',
    supersedes: null,
    supersededBy: null,
    sentAt: '2005-03-10T12:00:00+08:00',
    readAt: null,
    createdAt: '2005-03-10T10:00:00+08:00',
    updatedAt: '2005-03-10T12:00:00+08:00',
  },
} satisfies Rows
