import { describe, expect, it } from 'vitest'
import { VIEWS } from './figures'
import { shadeOf, shades } from './shades'

const linear = (channel: number) =>
  channel <= 0.03928 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    linear(parseInt(colour.slice(at, at + 2), 16) / 255),
  )
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

describe.each(VIEWS)('the shades of %s', (view) => {
  it('carry an ink that can be read on them', () => {
    for (const { background, ink } of shades[view]) {
      expect(contrast(background, ink), background).toBeGreaterThanOrEqual(4.5)
    }
  })

  it('get darker step by step, so that they tell without hue', () => {
    const steps = shades[view].map(({ background }) => luminance(background))
    expect(steps).toEqual([...steps].sort((one, other) => other - one))
    expect(new Set(steps).size).toBe(steps.length)
  })

  it('cover every share from nothing to all, without a gap', () => {
    shades[view].forEach(({ from }, at) => expect(from).toBe(shades[view][at - 1]?.to ?? 0))
    expect(shadeOf(0, view)).toBe(shades[view][0])
    expect(shadeOf(1, view)).toBe(shades[view][4])
    expect(shadeOf(null, view)).toBeNull()
  })
})

describe('the shade of a share', () => {
  it('changes above the end of a step', () => {
    expect(shadeOf(0.1, 'rate')).toBe(shades.rate[0])
    expect(shadeOf(0.1001, 'rate')).toBe(shades.rate[1])
  })

  it('marks the first village behind', () => {
    expect(shadeOf(0, 'behind')).toBe(shades.behind[0])
    expect(shadeOf(0.0001, 'behind')).toBe(shades.behind[1])
  })
})
