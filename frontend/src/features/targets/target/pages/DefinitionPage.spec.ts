import { HttpResponse } from 'msw'
import { describe, expect, it } from 'vitest'
import { mountPage } from '@/testing/mountPage'
import { get } from '@/testing/server'
import { target } from '../model/definition.fixture'
import DefinitionPage from './DefinitionPage.vue'

const URL_OF_PAGE = '/targets/definitions/G2?batch=b1'
const ROUTE = '/targets/definitions/:code'

describe('the definition of a target', () => {
  it('shows what is expected when, and every definition it has had', async () => {
    get('/api/v1/targets/G2', () => HttpResponse.json(target))
    const { wrapper } = await mountPage(DefinitionPage, URL_OF_PAGE, ROUTE)
    expect(wrapper.find('h1').text()).toBe('G2 每个村培养3名以上后备干部')
    expect(wrapper.text()).toContain('2005年第2季度 25%')
    expect(wrapper.findAll('ol li').map((item) => item.find('h3').text())).toEqual([
      expect.stringContaining('第 2 版'),
      expect.stringContaining('随批次建立'),
    ])
  })

  it('offers to edit it to those who may', async () => {
    get('/api/v1/targets/G2', () => HttpResponse.json(target))
    const { wrapper } = await mountPage(DefinitionPage, URL_OF_PAGE, ROUTE)
    expect(wrapper.text()).toContain('编辑')
    get('/api/v1/targets/G2', () => HttpResponse.json({ ...target, actions: [] }))
    const reader = await mountPage(DefinitionPage, URL_OF_PAGE, ROUTE)
    expect(reader.wrapper.text()).not.toContain('编辑')
  })
})
