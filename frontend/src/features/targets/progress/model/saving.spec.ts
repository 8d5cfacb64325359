import { describe, expect, it } from 'vitest'
import { entriesOf, typed, type Draft, type Entry } from './entry'
import { sheetOfTown } from './entry.fixture'
import { mapViolations, savingOf } from './saving'

const entries = entriesOf(sheetOfTown())
const key = (name: string, code: string) =>
  [...entries.values()].find(({ village, target }) => village.name === name && target.code === code)?.key ??
  ''
function draftsOf(texts: Record<string, string>): Map<string, Draft> {
  return new Map(
    Object.entries(texts).map(([where, text]) => {
      const [name = '', code = ''] = where.split('/')
      const at = key(name, code)
      return [at, typed(entries.get(at) as Entry, undefined, text) as Draft]
    }),
  )
}

describe('one saving', () => {
  it('sends every changed cell that is good, row by row, and no other', () => {
    const drafts = draftsOf({ '乙村/G2': '3', '甲村/T1': '进行中：两期', '甲村/G2': '三', '甲村/G8': '是' })
    const saving = savingOf(entries, drafts, new Map())
    expect(saving.cells).toEqual([
      {
        villageCode: '441481107200',
        targetCode: 'T1',
        value: null,
        found: null,
        status: 'UNDER_WAY',
        document: null,
        note: '两期',
      },
      {
        villageCode: '441481107201',
        targetCode: 'G2',
        value: 3,
        found: null,
        status: null,
        document: null,
        note: null,
      },
    ])
    expect(saving.keys).toEqual([key('甲村', 'T1'), key('乙村', 'G2')])
  })

  it('leaves out what the server has refused until it is changed', () => {
    const drafts = draftsOf({ '甲村/G2': '3' })
    expect(savingOf(entries, drafts, new Map([[key('甲村', 'G2'), '不行']])).cells).toEqual([])
  })

  it('leaves out what another has changed meanwhile until it is decided', () => {
    const drafts = draftsOf({ '甲村/G2': '3' })
    const now = entriesOf(sheetOfTown({ '甲村/G2': { id: 'p', version: 0, state: 'DRAFT', value: 5 } }))
    expect(savingOf(now, drafts, new Map()).cells).toEqual([])
  })
})

describe("the server's violations", () => {
  it('come back to the cells that were sent', () => {
    const keys = ['a', 'b', 'c', 'd']
    const { byKey, rest } = mapViolations(
      [
        { pointer: '/cells/3/value', code: 'RANGE', detail: '太大' },
        { pointer: '#/cells/3/note', code: 'LENGTH', detail: '太长' },
        { pointer: '/cells/0', code: 'PROGRESS_LOCKED', detail: '已审核' },
        { pointer: '/cells/9/value', code: 'RANGE', detail: '不在其中' },
        { pointer: '/quarter', code: 'QUARTER_NOT_OPEN', detail: '季度未开' },
      ],
      keys,
    )
    expect([...byKey]).toEqual([
      ['d', '太大 太长'],
      ['a', '已审核'],
    ])
    expect(rest).toEqual(['不在其中', '季度未开'])
  })
})
