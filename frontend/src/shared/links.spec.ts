import { createPinia, setActivePinia } from 'pinia'
import { describe, expect, it } from 'vitest'
import { officeOfMeizhou } from '@/testing/mountPage'
import { linkTo, pageOf } from './links'
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

describe('a link of a figure', () => {
  it('leads to the page of its list, with each of its filters', () => {
    expect(pageOf('/api/v1/cadres?area=4414&asOf=2005-03-10&status=POSTED')).toEqual({
      path: '/cadres',
      query: { area: ['4414'], asOf: ['2005-03-10'], status: ['POSTED'] },
    })
    expect(pageOf('/api/v1/meetings?level=COUNTY&level=TOWN')).toMatchObject({
      query: { level: ['COUNTY', 'TOWN'] },
    })
    expect(pageOf(null)).toBeNull()
  })

  it('of allocations leads to their page, which knows the batch by its query', () => {
    expect(pageOf('/api/v1/batches/b1/allocations?area=4414')).toEqual({
      path: '/allocations',
      query: { area: ['4414'], batch: 'b1' },
    })
  })
})
