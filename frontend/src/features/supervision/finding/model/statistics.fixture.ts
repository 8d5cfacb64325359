import type { Schemas } from '@/api/types'

const total: Schemas['InspectionFigures'] = {
  inspections: [{ level: 'CITY', kind: 'PLANNED', count: 3 }],
  inspectionsTotal: 3,
  villages: 2059,
  villagesInspected: 12,
  villagesNotInspected: 2047,
  checked: 5,
  onPost: 3,
  onPostRate: 0.75,
  byResult: { present: 1, onLeave: 1, onOuting: 1, commuter: 1, absentUnexplained: 1 },
  findings: { open: 4, rectified: 2, closed: 6, total: 12 },
  bySeverity: { minor: 7, major: 4, critical: 1 },
  overdue: 1,
  recurrent: 2,
  medianDaysToClose: 27.5,
}

export const statistics: Schemas['InspectionStatistics'] = {
  area: { code: '4414', name: '梅州市', level: 'CITY' },
  from: '2005-01-10',
  to: '2005-03-10',
  total,
  own: total,
  children: [],
}
