import { describe, expect, it } from 'vitest'
import { row } from './dutySheet.fixture'
import { cleaned, drafted, keyOf, refusedRows, restOf, rowsToSave, viewOf, type Column } from './dutySheet'
import { monthAfter } from './month'

const typed = (cadre: string, cells: Partial<Record<Column, string>>) =>
  new Map(Object.entries(cells).map(([column, text]) => [keyOf(cadre, column as Column), text]))

describe('what is typed', () => {
  it('is read as spreadsheets and input methods write it', () => {
    expect(['２２', '22天', ' 22 ', '22.0', '022'].map((text) => cleaned('meetingDays', text))).toEqual(
      Array(5).fill('22'),
    )
    expect(['0', '-', '无', ''].map((text) => cleaned('leaveDays', text))).toEqual(Array(4).fill(''))
    expect(cleaned('villageDays', '0')).toBe('0')
    expect(cleaned('note', ' 年假\n三天 ')).toBe('年假 三天')
  })

  it('is no change where it is what is saved', () => {
    const saved = row(1, { entered: true, villageDays: 26, leaveDays: 2, unexplainedDays: 0 })
    expect(drafted(saved, 'leaveDays', '2')).toBeNull()
    expect(drafted(saved, 'unexplainedDays', '0')).toBeNull()
    expect(drafted(saved, 'villageDays', '25')).toBe('25')
  })
})

describe('a row', () => {
  it('is not entered by what the records offer', () => {
    const view = viewOf(row(1, { leaveDays: 28 }), new Map())
    expect([view.blank, view.fault]).toEqual([true, null])
    expect(rowsToSave([view])).toEqual([])
  })

  it('is good when its days add up to the posted days', () => {
    const good = viewOf(row(1, { leaveDays: 2 }), typed('c1', { villageDays: '24', unexplainedDays: '2' }))
    expect([good.sum, good.fault]).toEqual([28, null])
    expect(viewOf(row(1), typed('c1', { villageDays: '27' })).fault).toBe('sum')
    expect(viewOf(row(1), typed('c1', { villageDays: '廿八' })).fault).toBe('number')
    expect(viewOf(row(1), typed('c1', { villageDays: '28', note: '长'.repeat(201) })).fault).toBe('note')
  })

  it('is taken away when it is emptied', () => {
    const saved = row(1, { entered: true, villageDays: 28, unexplainedDays: 0 })
    expect(rowsToSave([viewOf(saved, typed('c1', { villageDays: '' }))])).toEqual([])
  })

  it('that is wrong stays as it is saved', () => {
    const saved = row(1, { entered: true, villageDays: 28, unexplainedDays: 0 })
    const rows = rowsToSave([
      viewOf(saved, typed('c1', { villageDays: '9' })),
      viewOf(row(2), typed('c2', { leaveDays: '1' })),
    ])
    expect(rows.map(({ cadreId, villageDays }) => [cadreId, villageDays])).toEqual([['c1', 28]])
  })

  it('gets the days that are left as days in the village', () => {
    expect(restOf(viewOf(row(1, { leaveDays: 2, meetingDays: 1 }), new Map()))).toBe('25')
    expect(restOf(viewOf(row(1), typed('c1', { villageDays: '3' })))).toBeNull()
    expect(restOf(viewOf(row(1), typed('c1', { leaveDays: '30' })))).toBeNull()
  })
})

describe('what the server refuses', () => {
  it('stands at the rows that it is about, or else above the sheet', () => {
    const wrong = { pointer: '/rows/1/villageDays', code: 'ADDS_UP', detail: '应为 28' }
    expect([...(refusedRows([wrong], ['c1', 'c2']) ?? [])]).toEqual([['c2', '应为 28']])
    expect(refusedRows([wrong, { parameter: 'month', code: 'MONTH_LASTS' }], ['c1', 'c2'])).toBeNull()
    expect(refusedRows([], ['c1'])).toBeNull()
  })
})

it('months go over the year', () => {
  expect(monthAfter('2005-12', 1)).toBe('2006-01')
  expect(monthAfter('2005-01', -1)).toBe('2004-12')
})
