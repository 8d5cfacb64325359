import { createMemoryHistory, createRouter } from 'vue-router'
import { describe, expect, it } from 'vitest'
import { allManifests } from '@/app/manifests'
import { addressOf, offeredLists } from './attachments'

const router = createRouter({
  history: createMemoryHistory(),
  routes: allManifests.flatMap(({ routes = [] }) => routes),
})

describe('a list that goes along', () => {
  it('is one of the lists that the account may open, by the name of its page', async () => {
    const all = offeredLists(allManifests, router, () => true)
    const villages = all.find(({ path }) => path === '/villages')
    expect(villages).toMatchObject({ byArea: true })
    expect((await villages?.load())?.path).toBe('/api/v1/villages')
    expect(offeredLists(allManifests, router, (needed) => needed !== 'villages:read')).toHaveLength(
      all.length - 1,
    )
  })

  it('is named by its address, with all that narrows it and without the page', () => {
    expect(addressOf('/villages', { page: 2, size: 20, poor: 'true', level: ['CITY', 'TOWN'], q: '' })).toBe(
      '/villages?poor=true&level=CITY&level=TOWN',
    )
    expect(addressOf('/villages', {})).toBe('/villages')
  })
})
