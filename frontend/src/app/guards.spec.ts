import { describe, expect, it } from 'vitest'
import type { Capability } from '@/shared/session/store'
import { officeRights } from '@/testing/rights'
import { homeOf } from './guards'

const home = (...rights: Capability[]) => homeOf({ can: (needed) => !needed || rights.includes(needed) })

describe('the start', () => {
  it('is the overview, and for whom figures are not, the first page of the menu', () => {
    expect(home(...officeRights)).toBe('/overview')
    expect(home('cadres:read', 'teams:read')).toBe('/cadres')
  })

  it('is the desk for a cadre', () => {
    expect(homeOf({ can: () => true, isCadre: true })).toBe('/desk')
  })
})
