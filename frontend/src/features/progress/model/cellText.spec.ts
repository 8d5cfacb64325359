import { describe, expect, it } from 'vitest'
import { cellText, EMPTY, parseCell, type CellContent, type CellWords, type Measure } from './cellText'

const measures = {
  persons: { valueType: 'NUMBER', unit: 'PERSON' },
  money: { valueType: 'NUMBER', unit: 'YUAN' },
  problems: { valueType: 'SOLVED_OF_FOUND', unit: 'PROBLEM' },
  mechanism: { valueType: 'YES_NO', unit: 'MECHANISM' },
  task: { valueType: 'STATUS', unit: 'STATUS' },
} satisfies Record<string, Measure>
type Name = keyof typeof measures

const written: [Name, string, Partial<CellContent>][] = [
  ['persons', '3', { value: 3 }],
  ['persons', ' 1,200\u3000', { value: 1200 }],
  ['persons', '３', { value: 3 }],
  ['persons', '3.00', { value: 3 }],
  ['persons', '2：原统计重复', { value: 2, note: '原统计重复' }],
  ['persons', '2: counted twice: A', { value: 2, note: 'counted twice: A' }],
  ['persons', '2：', { value: 2 }],
  ['money', '30,000.50', { value: 30000.5 }],
  ['problems', '2/3', { value: 2, found: 3 }],
  ['problems', '２／３：尚有一件在调处', { value: 2, found: 3, note: '尚有一件在调处' }],
  ['problems', '2', { value: 2, found: 2 }],
  ['mechanism', '否', { value: 0 }],
  ['mechanism', 'No', { value: 0 }],
  ['mechanism', '0', { value: 0 }],
  ['mechanism', '是：《驻村工作制度》', { value: 1, document: '驻村工作制度' }],
  ['mechanism', 'yes: Rules of the team', { value: 1, document: 'Rules of the team' }],
  ['mechanism', '《驻村工作制度》', { value: 1, document: '驻村工作制度' }],
  ['mechanism', '驻村工作制度', { value: 1, document: '驻村工作制度' }],
  ['mechanism', '《甲制度》和《乙制度》', { value: 1, document: '《甲制度》和《乙制度》' }],
  ['mechanism', '是', { value: 1 }],
  ['task', '进行中', { status: 'UNDER_WAY' }],
  ['task', '在办：已办两期', { status: 'UNDER_WAY', note: '已办两期' }],
  ['task', '未启动', { status: 'NOT_STARTED' }],
  ['task', '完成', { status: 'DONE' }],
  ['task', 'Not  started', { status: 'NOT_STARTED' }],
  ['task', 'UNDER_WAY', { status: 'UNDER_WAY' }],
]
const faulty: [Name, string, string][] = [
  ['persons', '三', 'number'],
  ['persons', '-1', 'number'],
  ['persons', '2.5', 'number'],
  ['persons', '1,20', 'number'],
  ['persons', '3人', 'number'],
  ['persons', '1000000000000', 'tooLarge'],
  ['money', '1.234', 'money'],
  ['problems', '1/2/3', 'solved'],
  ['problems', '两件', 'solved'],
  ['problems', '3000000000', 'tooLarge'],
  ['task', '差不多', 'status'],
  ['task', '：只有说明', 'status'],
]
const chinese: CellWords = {
  yes: '是',
  no: '否',
  colon: '：',
  status: { NOT_STARTED: '未开展', UNDER_WAY: '进行中', DONE: '已完成' },
  title: (document) => `《${document}》`,
}
const english: CellWords = {
  yes: 'yes',
  no: 'no',
  colon: ': ',
  status: { NOT_STARTED: 'not started', UNDER_WAY: 'under way', DONE: 'done' },
  title: (document) => document,
}

describe('the text of a cell', () => {
  it.each(written)('of %s, %j, is understood', (name, text, content) => {
    expect(parseCell(text, measures[name])).toEqual({ kind: 'content', content: { ...EMPTY, ...content } })
  })

  it.each(faulty)('of %s, %j, is refused', (name, text, fault) => {
    expect(parseCell(text, measures[name])).toEqual({ kind: 'fault', fault })
  })

  it('that is empty says nothing', () => {
    for (const text of ['', ' \u3000\n']) {
      expect(parseCell(text, measures.persons)).toEqual({ kind: 'blank' })
    }
  })

  it('is written so that it is understood again, in either language', () => {
    for (const [name, , content] of written) {
      for (const words of [chinese, english]) {
        const whole = { ...EMPTY, ...content }
        expect(parseCell(cellText(whole, measures[name], words), measures[name])).toEqual({
          kind: 'content',
          content: whole,
        })
      }
    }
  })
})
