import type { Rows } from '@/testing/rows'

export default {
  '/api/v1/leading-groups': {
    id: 'ld1',
    version: 1,
    actions: [],
    area: { code: '4414', name: '梅州市', level: 'CITY' },
    startsOn: '2004-12-08',
    endsOn: null,
    headName: '李嘉',
    headPost: '市委副书记、组织部部长',
    deputies: [{ name: '王明', post: '市政府副秘书长' }],
    members: [{ name: '张华', post: '市农业局局长' }],
    office: '市驻村办',
    directorName: '陈国平',
    directorPost: '市委组织部副部长',
    officeDeputies: [],
    createdAt: '2005-03-10T12:00:00+08:00',
  },
} satisfies Rows
