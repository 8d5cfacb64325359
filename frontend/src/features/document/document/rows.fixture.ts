import type { Rows } from '@/testing/rows'

export default {
  '/api/v1/documents': {
    id: 'd1',
    version: 1,
    actions: ['UPDATE', 'DELETE'],
    area: { code: '441481', name: '兴宁市', level: 'COUNTY' },
    recordType: null,
    recordId: null,
    kind: 'POLICY',
    title: '驻村干部管理制度',
    number: '兴市驻村办〔2005〕3号',
    issuedBy: '兴宁市驻村办',
    issuedOn: '2005-01-20',
    fileName: '驻村干部管理制度.pdf',
    mediaType: 'application/pdf',
    size: 182_044,
    thumbnail: false,
    createdAt: '2005-03-10T12:00:00+08:00',
  },
} satisfies Rows
