import { describe, expect, it } from 'vitest'
import type { CellWords } from './cellText'
import { parseBlock } from '@/shared/grid/clipboard'
import { entriesOf, faultOf, keyOf, type Draft, type Entry } from './entry'
import { sheetOfTown } from './entry.fixture'
import { START, type Place } from '@/shared/grid/grid'
import { blockOf, pasteInto } from './pasting'
import type { SheetCell } from './wire'

const words: CellWords = {
  yes: '是',
  no: '否',
  colon: '：',
  status: { NOT_STARTED: '未开展', UNDER_WAY: '进行中', DONE: '已完成' },
  title: (document) => `《${document}》`,
}

it('what is copied can be pasted again, its notes with it', () => {
  const sheet = sheetOfTown({
    '甲村/G2': { id: 'p', version: 0, state: 'DRAFT', value: 2, note: '原统计重复' },
    '甲村/G8': { id: 'q', version: 0, state: 'DRAFT', value: 1, document: '制度' },
  })
  const entries = entriesOf(sheet)
  const entryAt = ({ row, column }: Place) =>
    entries.get(keyOf(sheet.rows[row]?.village.code ?? '', sheet.targets[column]?.code ?? ''))
  const area = { from: { row: 0, column: 1 }, to: { row: 0, column: 3 } }
  expect(blockOf(area, entryAt, new Map(), words)).toEqual([['2：原统计重复', '', '是：《制度》']])
})

function pasteText(text: string, cells: Record<string, Partial<SheetCell>> = {}) {
  const sheet = sheetOfTown(cells)
  const entries = entriesOf(sheet)
  const entryAt = ({ row, column }: Place): Entry | undefined =>
    entries.get(keyOf(sheet.rows[row]?.village.code ?? '', sheet.targets[column]?.code ?? ''))
  const size = { rows: sheet.rows.length, columns: sheet.targets.length }
  const result = pasteInto(parseBlock(text), START, {
    size,
    entryAt,
    drafts: new Map(),
    words,
    writes: 'all',
  })
  return { ...result, entries }
}

const whole = '32000\t3\t2/3\t"是：《制度》"\t进行中：已办两期\r\n\t2\t1\t否\t"已完成：第一行\n第二行"\r\n'

describe('a block copied from a spreadsheet', () => {
  it('fills all cells from G1 on; what is computed is left alone, and what is empty too', () => {
    const { changes, refused, beyond } = pasteText(whole)
    expect(changes.size).toBe(8)
    expect([...changes.keys()].some((key) => key.endsWith('/G1'))).toBe(false)
    expect(refused).toEqual([])
    expect(beyond).toBe(0)
    expect((changes.get('441481107201/T1') as Draft).content).toMatchObject({
      status: 'DONE',
      note: '第一行\n第二行',
    })
  })

  it('names what is locked and reads differently there', () => {
    const { changes, refused } = pasteText('30000\t5\r\n21000\t3', {
      '甲村/G2': { id: 'p', version: 1, state: 'VERIFIED', value: 4 },
      '乙村/G2': { id: 'q', version: 1, state: 'VERIFIED', value: 3 },
    })
    expect(changes.size).toBe(0)
    expect(
      refused.map(({ entry, lock, text }) => [entry.village.name, entry.target.code, lock, text]),
    ).toEqual([
      ['甲村', 'G1', 'computed', '30000'],
      ['甲村', 'G2', 'verified', '5'],
      ['乙村', 'G1', 'notApplicable', '21000'],
    ])
  })

  it('keeps what it does not understand in its cell, marked', () => {
    const { changes, entries } = pasteText('32000\t三个\t2/3\t是')
    const faults = [...changes].map(([key, draft]) =>
      draft ? faultOf(entries.get(key) as Entry, draft) : null,
    )
    expect(faults).toEqual(['number', null, 'document'])
  })

  it('tells how much of it lies outside', () => {
    expect(pasteText('1\t2\t3\t4\t5\t6').beyond).toBe(1)
  })
})
