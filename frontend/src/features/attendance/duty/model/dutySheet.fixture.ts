import type { Row, Sheet } from './dutySheet'

export const row = (n: number, more: Partial<Row> = {}): Row => ({
  cadre: { id: `c${n}`, name: `干部${n}` },
  village: { code: '441481107217', name: '蓝排村', path: '兴宁市/永和镇/蓝排村' },
  unit: { id: 'u1', name: '市财政局', level: 'CITY' },
  role: 'MEMBER',
  postedDays: 28,
  villageDays: null,
  meetingDays: 0,
  trainingDays: 0,
  projectDays: 0,
  leaveDays: 0,
  unexplainedDays: null,
  note: null,
  entered: false,
  recorded: { leaveDays: 0, meetingDays: 0, trainingDays: 0, projectDays: 0 },
  ...more,
})

export const sheetOf = (rows: Row[], more: Partial<Sheet> = {}): Sheet => ({
  town: { code: '441481107', name: '永和镇', level: 'TOWN' },
  month: '2005-02',
  version: 0,
  state: null,
  rows,
  totals: {
    cadres: rows.length,
    entered: rows.filter(({ entered }) => entered).length,
    postedDays: 28 * rows.length,
    villageDays: 0,
    meetingDays: 0,
    trainingDays: 0,
    projectDays: 0,
    leaveDays: 0,
    unexplainedDays: 0,
  },
  submittedAt: null,
  history: [],
  createdAt: null,
  updatedAt: null,
  actions: ['UPDATE'],
  ...more,
})
