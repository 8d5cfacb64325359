import { HttpResponse } from 'msw'
import { defineComponent, h } from 'vue'
import { describe, expect, it } from 'vitest'
import { mountPage } from '@/testing/mountPage'
import { get, problem } from '@/testing/server'
import { statistics } from '../model/figures.fixture'
import GoalTiles from './GoalTiles.vue'

const Page = defineComponent({ render: () => h(GoalTiles, { area: '4414' }) })

describe('the tiles of the goals', () => {
  it('show the goals and no task, each with its rate and those behind, leading to the matrix', async () => {
    get('/api/v1/statistics/targets', () => HttpResponse.json(statistics))
    const { wrapper } = await mountPage(Page, '/')
    const tiles = wrapper.findAll('li')
    expect(tiles.map((tile) => tile.find('b').text())).toEqual(['25%', '25%', '25%'])
    expect(tiles[1]?.text()).toContain('落后 12 村')
    expect(tiles[1]?.find('a').attributes('href')).toBe('/targets?area=4414&target=G2')
    expect(wrapper.find('h2').text()).toContain('2005年第1季度')
  })

  it('are not there where a batch has none', async () => {
    get('/api/v1/statistics/targets', () => HttpResponse.json({ ...statistics, targets: [] }))
    const { wrapper } = await mountPage(Page, '/')
    expect(wrapper.find('section').exists()).toBe(false)
  })

  it('say why they are missing', async () => {
    get('/api/v1/statistics/targets', () => problem(503, 'UNAVAILABLE', { detail: '请稍后再试' }))
    const { wrapper } = await mountPage(Page, '/')
    expect(wrapper.text()).toContain('请稍后再试')
  })
})
