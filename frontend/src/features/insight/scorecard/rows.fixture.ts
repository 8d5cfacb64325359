import type { Rows } from '@/testing/rows'

export default {
  '/api/v1/units/scorecards': {
    id: 'u1',
    name: '市财政局',
    level: 'CITY',
    area: { code: '4414', name: '梅州市', level: 'CITY' },
    from: '2005-01-10',
    to: '2005-03-10',
    missing: ['LEADER_VISIT', 'FUNDS'],
    cadres: 3,
    teams: 1,
    asked: 3,
    undersized: 0,
    leaderVisits: 0,
    unvisited: 3,
    liaisonVisits: 0,
    deeds: 4,
    funds: 0,
    raised: 0,
    postedDays: 90,
    villageDays: 80,
    exceptions: 1,
    openFindings: 0,
  },
} satisfies Rows
