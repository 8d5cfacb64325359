import { describe, expect, it } from 'vitest'
import { comparedFigures } from './comparison'

const figure = (code: string, before: number | null, after: number | null) => ({
  code,
  label: code,
  unit: 'CADRE' as const,
  before,
  after,
  difference: before === null || after === null ? null : after - before,
})

describe('the comparison of two reports', () => {
  it('names what has changed first, what only one of them knows too', () => {
    const rows = comparedFigures({
      figures: [
        figure('same', 3, 3),
        figure('more', 3, 5),
        figure('none', null, null),
        figure('new', null, 0),
      ],
    })
    expect(rows.map(({ code, changed }) => [code, changed])).toEqual([
      ['more', true],
      ['new', true],
      ['same', false],
      ['none', false],
    ])
  })
})
