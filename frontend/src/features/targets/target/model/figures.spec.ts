import { describe, expect, it } from 'vitest'
import { progressLink, shareOf, textOf } from './figures'
import { figures } from './figures.fixture'

describe('a cell', () => {
  it('shows the share met, the villages behind, or the share verified', () => {
    const cell = figures('G2')
    expect(textOf(cell, 'rate')).toBe('25%')
    expect(textOf(cell, 'behind')).toBe('12')
    expect(textOf(cell, 'verified')).toBe('80%')
  })

  it('takes those behind as a share of what is known, for nobody knows of the others', () => {
    expect(shareOf(figures('G2', { behind: 20, known: 80 }), 'behind')).toBe(0.25)
  })

  it('does not take what nobody has verified for unmet', () => {
    const unknown = figures('G8', { known: 0, met: 0, behind: 0, rate: 0 })
    expect(textOf(unknown, 'rate')).toBe('—')
    expect(textOf(unknown, 'behind')).toBe('—')
  })

  it('shows nothing where the target applies to no village', () => {
    const none = figures('G1', { applicable: 0, verified: 0, known: 0, rate: null })
    expect((['rate', 'behind', 'verified'] as const).map((view) => textOf(none, view))).toEqual([
      '—',
      '—',
      '—',
    ])
  })

  it('never rounds to all, nor to none', () => {
    expect(textOf(figures('G2', { rate: 0.9999 }), 'rate')).toBe('99.9%')
    expect(textOf(figures('G2', { rate: 0.0001 }), 'rate')).toBe('0.1%')
    expect(textOf(figures('G2', { rate: 1 }), 'rate')).toBe('100%')
  })
})

describe('the link of a cell', () => {
  const period = { quarter: '2005-Q1', batch: null }

  it('leads to the rows it has counted', () => {
    expect(progressLink('441481', 'G2', period, 'rate')).toEqual({
      path: '/progress',
      query: { area: '441481', quarter: '2005-Q1', target: 'G2', met: 'true' },
    })
    expect(progressLink('441481', 'G2', period, 'behind')).toMatchObject({ query: { behind: 'true' } })
    expect(progressLink('441481', 'G2', period, 'verified')).toMatchObject({ query: { state: 'VERIFIED' } })
  })

  it('names the batch where it was chosen', () => {
    const chosen = progressLink('4414', 'G2', { quarter: '2005-Q1', batch: 'b1' }, 'rate')
    expect(chosen).toMatchObject({ query: { batch: 'b1' } })
  })
})
