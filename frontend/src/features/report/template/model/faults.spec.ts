import { describe, expect, it } from 'vitest'
import { faultOf, rangeOf } from './faults'

const TEXT = '共{cadres}名。\n其中{cadrs.withUnit}名。'

describe('a fault', () => {
  it('is found in the text by the line and column that the server names, in either language', () => {
    const at = TEXT.indexOf('cadrs')
    expect(faultOf('第2行第4列：没有“cadrs”可用，是不是 cadres', TEXT).offset).toBe(at)
    expect(faultOf('line 2, column 4: there is no "cadrs", perhaps cadres', TEXT).offset).toBe(at)
    expect(rangeOf(TEXT, at)).toEqual([at, at + 'cadrs.withUnit'.length])
    expect(rangeOf(TEXT, 1)).toEqual([1, 9])
  })

  it('is somewhere where the message names no place, or one that is not there', () => {
    expect(faultOf('必填', TEXT).offset).toBeNull()
    expect(faultOf('第9行第1列：写法不对', TEXT).offset).toBeNull()
  })
})
