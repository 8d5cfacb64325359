import { EMPTY, type CellContent } from './cellText'
import type { Sheet, SheetCell, SheetTarget } from './wire'

const batch = { id: 'b1', name: '第一批' }

const goal = (code: string, more: Partial<SheetTarget> = {}): SheetTarget => ({
  code,
  batch,
  name: `目标${code}`,
  nameZh: `目标${code}`,
  nameEn: `Target ${code}`,
  comparison: 'AT_LEAST',
  appliesTo: code === 'G1' ? 'POOR' : 'ALL',
  computedFrom: code === 'G1' ? 'INCOME' : null,
  serves: [],
  weight: 10,
  revision: 1,
  milestones: {},
  version: 0,
  kind: 'GOAL',
  valueType: 'NUMBER',
  unit: 'PERSON',
  threshold: 3,
  accumulation: 'CUMULATIVE',
  ...more,
})

const targets: SheetTarget[] = [
  goal('G1', { unit: 'YUAN', threshold: 30000, accumulation: 'LEVEL' }),
  goal('G2'),
  goal('G5', { valueType: 'SOLVED_OF_FOUND', unit: 'PROBLEM', threshold: 1 }),
  goal('G8', { valueType: 'YES_NO', unit: 'MECHANISM', threshold: 1, accumulation: 'LEVEL' }),
  goal('T1', { kind: 'TASK', valueType: 'STATUS', unit: 'STATUS', threshold: 1, accumulation: 'LEVEL' }),
]

export const cellOf = (target: string, more: Partial<SheetCell> = {}): SheetCell => ({
  ...EMPTY,
  target,
  applicable: true,
  id: null,
  version: null,
  state: null,
  computed: false,
  share: null,
  reason: null,
  previous: null,
  ...more,
})

export const said = (content: Partial<CellContent>): CellContent => ({ ...EMPTY, ...content })

/** A town of two villages: the first poor, its G1 computed; in the second G1 does not apply. */
export function sheetOfTown(cells: Record<string, Partial<SheetCell>> = {}): Sheet {
  const rows = ['甲村', '乙村'].map((name, at) => {
    const village = { code: `44148110720${at}`, name, path: `兴宁市/永和镇/${name}` }
    const own: Record<string, Partial<SheetCell>> = {
      G1:
        at === 0
          ? { id: 'g1', version: 0, computed: true, state: 'VERIFIED', value: 32000, share: 1 }
          : { applicable: false, computed: true },
    }
    return {
      village,
      poor: at === 0,
      cells: targets.map(({ code }) => cellOf(code, { ...own[code], ...cells[`${name}/${code}`] })),
    }
  })
  return {
    area: { code: '441481107', name: '永和镇', level: 'TOWN' },
    batch,
    quarter: '2005-Q1',
    targets,
    rows,
    actions: ['UPDATE', 'SUBMIT'],
  }
}
