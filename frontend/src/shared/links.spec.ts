import { createPinia, setActivePinia } from 'pinia'
import { describe, expect, it } from 'vitest'
import { officeOfMeizhou } from '@/testing/mountPage'
import { linkTo } from './links'
import { useSessionStore, type Me } from './session/store'

function loggedIn(me: Partial<Me>): void {
  setActivePinia(createPinia())
  useSessionStore().me = { ...officeOfMeizhou, ...me }
}

describe('a name of a cadre', () => {
  it('leads to its page for who may see it: of its colleagues a cadre sees no more than the name', () => {
    const own = { id: 'c1', name: '蓝华明' }
    loggedIn({})
    expect(linkTo.cadre({ id: 'c2' })).toBe('/cadres/c2')
    loggedIn({ roles: ['CADRE'], cadre: own })
    expect(linkTo.cadre({ id: 'c1' })).toBe('/cadres/c1')
    expect(linkTo.cadre({ id: 'c2' })).toBeNull()
    loggedIn({ roles: ['CADRE', 'VIEWER'], cadre: own })
    expect(linkTo.cadre({ id: 'c2' })).toBe('/cadres/c2')
    expect(linkTo.cadre(null)).toBeNull()
  })
})
