import type { LocationQuery } from 'vue-router'

/** A division code of a town or street. */
export const TOWN_LENGTH = 9

/** Which sheet a URL asks for; without a quarter the server chooses it. */
export function sheetQueryOf(url: LocationQuery, area: string) {
  const text = (name: string) => {
    const value = url[name]
    return typeof value === 'string' && value ? { [name]: value } : {}
  }
  return { area, ...text('quarter'), ...text('batch') } as { area: string; quarter?: string; batch?: string }
}
