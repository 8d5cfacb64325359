import type { AreaTargets, TargetFigures, TargetStatistics } from './figures'

/** Figures of one target in 100 villages, as the server would send them. */
export function figures(code: string, more: Partial<TargetFigures> = {}): TargetFigures {
  return {
    code,
    kind: code.startsWith('G') ? 'GOAL' : 'TASK',
    name: `目标${code}`,
    unit: 'PERSON',
    computed: code === 'G1',
    applicable: 100,
    reported: 90,
    verified: 80,
    known: 80,
    met: 25,
    behind: 12,
    rate: 0.25,
    expected: 0.2273,
    total: 210,
    ...more,
  }
}

const county = (code: string, name: string, targets: TargetFigures[]): AreaTargets => ({
  area: { code, name, level: 'COUNTY' },
  targets,
})

/** A city with two counties; of G8 nothing is verified in the second one. */
export const statistics: TargetStatistics = {
  area: { code: '4414', name: '梅州市', level: 'CITY' },
  quarter: '2005-Q1',
  batch: { id: 'b1', name: '第一批' },
  targets: [figures('G1'), figures('G2'), figures('G8'), figures('T1', { total: null })],
  children: [
    county('441402', '梅江区', [
      figures('G1', { applicable: 40, known: 40, met: 10, behind: 0 }),
      figures('G2', { applicable: 60, known: 50, met: 20, behind: 5, rate: 0.3333 }),
      figures('G8', { applicable: 60, known: 50, met: 15, behind: 12 }),
      figures('T1', { total: null }),
    ]),
    county('441481', '兴宁市', [
      figures('G1', { applicable: 0, known: 0, met: 0, behind: 0, rate: null }),
      figures('G2', { applicable: 40, known: 30, met: 5, behind: 7, rate: 0.125 }),
      figures('G8', { applicable: 40, known: 0, met: 0, behind: 0, rate: 0 }),
      figures('T1', { total: null }),
    ]),
  ],
}
