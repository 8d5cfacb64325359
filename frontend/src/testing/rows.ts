import type { ItemOf, ListPath } from '@/api/types'

const county = { code: '441481', name: '兴宁市', level: 'COUNTY' } as const
const town = { code: '441481107', name: '永和镇', level: 'TOWN' } as const
const village = { code: '441481107205', name: '蓝排村委会', path: '兴宁市/永和镇/蓝排村委会' }
const unit = { id: 'u1', name: '省法制办', level: 'PROVINCE' } as const
const batch = { id: 'b1', name: '第一批' }
const team = { id: 't1', name: '蓝排村驻村工作组' }

/** One row of each list, as the server would send it. */
export const rows: { [P in ListPath]?: ItemOf<P> } = {
  '/api/v1/areas': { code: '441481107', name: '永和镇', level: 'TOWN', kind: 'TOWN', parent: county },
  '/api/v1/villages': {
    code: village.code,
    name: village.name,
    county,
    town,
    population: 1500,
    households: 320,
    labourForce: 700,
    partyMembers: 31,
    poor: true,
    baseYearIncome: 21000,
    coverage: 'TEAM',
    cadres: 3,
    team,
  },
  '/api/v1/units': { ...unit, area: { code: '44', name: '广东省', level: 'PROVINCE' }, cadres: 3 },
  '/api/v1/batches': {
    ...batch,
    startsOn: '2005-01-10',
    endsOn: null,
    baseYear: 2004,
    poorIncomeBelow: 30000,
  },
  '/api/v1/cadres': {
    id: 'c1',
    name: '蓝华明',
    gender: 'MALE',
    birthDate: '1968-03-02',
    idNumber: '441481196803020017',
    phone: '13800000000',
    unit,
    dispatchLevel: 'PROVINCE',
    title: '科长',
    politicalStatus: 'PARTY_MEMBER',
    education: 'BACHELOR',
    status: 'POSTED',
    village,
    role: 'LEADER',
    postedOn: '2005-01-10',
    batch,
    team,
  },
  '/api/v1/teams': {
    ...team,
    village,
    batch,
    leadUnit: unit,
    leader: { id: 'c1', name: '蓝华明' },
    members: 3,
    foundedOn: '2005-01-10',
    dissolvedOn: null,
  },
  '/api/v1/postings': {
    id: 'p1',
    cadre: { id: 'c1', name: '蓝华明' },
    dispatchLevel: 'PROVINCE',
    unit,
    village,
    team,
    batch,
    role: 'LEADER',
    postedOn: '2005-01-10',
    endedOn: null,
    endReason: null,
    endNote: null,
  },
}
