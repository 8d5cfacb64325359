import type { AreaReports, Completeness, VillageReports } from './completeness'

export const village = (code: string, more: Partial<VillageReports> = {}): VillageReports => ({
  village: { code, name: `村${code.slice(-3)}`, path: `兴宁市/永和镇/村${code.slice(-3)}` },
  expected: 17,
  reported: 17,
  verified: 0,
  returned: 0,
  reportedOn: '2005-04-05',
  late: false,
  ...more,
})

const area = (code: string, name: string, missing: number): AreaReports => ({
  area: { code, name, level: 'COUNTY' },
  due: 50,
  reported: 50 - missing,
  onTime: 40 - missing,
  late: 10,
  verified: 20,
  returned: 2,
  missing,
})

export const ofCity: Completeness = {
  ...area('4414', '梅州市', 15),
  area: { code: '4414', name: '梅州市', level: 'CITY' },
  due: 150,
  quarter: '2005-Q1',
  batch: { id: 'b1', name: '第一批' },
  dueOn: '2005-04-10',
  overdue: true,
  villages: [],
  children: [area('441402', '梅江区', 3), area('441403', '梅县区', 12), area('441481', '兴宁市', 0)],
}

export const ofTown: Completeness = {
  ...ofCity,
  area: { code: '441481107', name: '永和镇', level: 'TOWN' },
  children: [],
  villages: [
    village('441481107201', { verified: 17 }),
    village('441481107202', { reported: 12, reportedOn: null }),
    village('441481107203', { reported: 0, reportedOn: null }),
    village('441481107204', { reported: 16, returned: 1, reportedOn: null }),
    village('441481107205', { late: true }),
  ],
}
