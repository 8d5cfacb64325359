import type { View } from './figures'

export interface Shade {
  background: string
  ink: string
  /** The shares that it stands for: above `from`, up to `to`. */
  from: number
  to: number
}

const DARK = '#1d2530'
const LIGHT = '#ffffff'

/** From pale to full; the ink on each is readable, and the number in the cell says what the colour does. */
const COLOURS: Record<View, string[]> = {
  rate: ['#f4f7fb', '#d9e6f4', '#b5cfea', '#82addb', '#2a66ab'],
  behind: ['#f5f7f6', '#fdeedd', '#fad3ab', '#f0a56f', '#a83c1c'],
  verified: ['#f4f8f5', '#d5eadd', '#a9d3ba', '#74b590', '#26764a'],
}
/** The upper ends, closer together where it matters: few met at first, any behind, the last not verified. */
const ENDS: Record<View, number[]> = {
  rate: [0.1, 0.25, 0.5, 0.75, 1],
  behind: [0, 0.1, 0.25, 0.5, 1],
  verified: [0.25, 0.5, 0.75, 0.9, 1],
}

export const shades: Record<View, Shade[]> = {
  rate: shadesOf('rate'),
  behind: shadesOf('behind'),
  verified: shadesOf('verified'),
}

function shadesOf(view: View): Shade[] {
  return COLOURS[view].map((background, at) => ({
    background,
    ink: at === COLOURS[view].length - 1 ? LIGHT : DARK,
    from: ENDS[view][at - 1] ?? 0,
    to: ENDS[view][at] ?? 1,
  }))
}

/** Null where there is no share. */
export function shadeOf(share: number | null, view: View): Shade | null {
  if (share === null) return null
  return shades[view].find(({ to }) => share <= to) ?? null
}
