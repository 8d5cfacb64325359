import { describe, expect, it } from 'vitest'
import { blankRow, moved, rowsInWords, withValue, without } from './rows'

const columns = [
  { name: 'textZh', label: 'zh', maxlength: 10 },
  { name: 'textEn', label: 'en', maxlength: 10 },
]
const [one, two, three] = [{ textZh: '一' }, { textZh: '二' }, { textZh: '三' }]

describe('rows of texts', () => {
  it('begin with nothing in each column', () => {
    expect(blankRow(columns)).toEqual({ textZh: '', textEn: '' })
    expect(blankRow([{ name: 'yuan', label: 'yuan', money: true }])).toEqual({ yuan: null })
    expect(blankRow([{ name: 'dueOn', label: 'day', date: true }])).toEqual({ dueOn: null })
    expect(blankRow([{ name: 'level', label: 'level', enumName: 'Level', first: 'TOWN' }])).toEqual({
      level: 'TOWN',
    })
  })

  it('are written and removed one by one', () => {
    expect(withValue([one, two], 1, 'textZh', '贰')).toEqual([one, { textZh: '贰' }])
    expect(without([one, two, three], 1)).toEqual([one, three])
  })

  it('change places with their neighbours, and stay at the ends', () => {
    expect(moved([one, two, three], 2, -1)).toEqual([one, three, two])
    expect(moved([one, two, three], 0, 1)).toEqual([two, one, three])
    expect(moved([one, two], 0, -1)).toEqual([one, two])
    expect(moved([one, two], 1, 1)).toEqual([one, two])
  })

  it('are told in words where two versions are compared', () => {
    expect(rowsInWords(columns, [{ textZh: '一', textEn: 'one' }, two])).toBe('1. 一 / one; 2. 二 / ')
    expect(rowsInWords(columns, null)).toBe('')
  })
})
