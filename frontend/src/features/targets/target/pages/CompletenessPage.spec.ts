import { HttpResponse } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import { mountPage } from '@/testing/mountPage'
import { get, page } from '@/testing/server'
import type { Completeness } from '../model/completeness'
import { ofCity, ofTown } from '../model/completeness.fixture'
import CompletenessPage from './CompletenessPage.vue'

const answer = (body: Completeness) => get('/api/v1/statistics/completeness', () => HttpResponse.json(body))

beforeEach(() => {
  get('/api/v1/batches', () => HttpResponse.json(page([ofCity.batch])))
  get('/api/v1/batches/b1/quarters', () => HttpResponse.json(page([{ quarter: '2005-Q1', baseline: false }])))
  get('/api/v1/areas/:code', ({ params }) =>
    HttpResponse.json({ code: params.code, name: '梅州市', level: 'CITY' }),
  )
})

describe('the reporting of an area', () => {
  it('says what is missing, by when it was due, and that this is over', async () => {
    answer(ofCity)
    const { wrapper } = await mountPage(CompletenessPage, '/targets/completeness')
    const strip = wrapper.find('section').text()
    expect(strip).toContain('2005-04-10')
    expect(strip).toContain('已过期，仍有未报')
    expect(wrapper.find('.alert dd').text()).toBe('15')
  })

  it('puts those first where most is missing, and sorts by another count when its head is pressed', async () => {
    answer(ofCity)
    const { wrapper, router, settle } = await mountPage(CompletenessPage, '/targets/completeness')
    const areas = () => wrapper.findAll('tbody th').map((head) => head.text())
    expect(areas()).toEqual(['梅县区', '梅江区', '兴宁市'])
    const head = wrapper.findAll('thead button').find((button) => button.text() === '未报齐')
    await head?.trigger('click')
    await settle()
    expect(router.currentRoute.value.query.sort).toBe('missing')
    expect(areas()).toEqual(['兴宁市', '梅江区', '梅县区'])
  })

  it('leads down to an area with the same quarter', async () => {
    answer(ofCity)
    const { wrapper } = await mountPage(CompletenessPage, '/targets/completeness?quarter=2005-Q1')
    expect(wrapper.find('tbody th a').attributes('href')).toBe(
      '/targets/completeness?quarter=2005-Q1&area=441403',
    )
  })
})

describe('the reporting of a town', () => {
  it('names its villages, those that owe most first, with links to village, rows and entry sheet', async () => {
    answer(ofTown)
    const { wrapper } = await mountPage(CompletenessPage, '/targets/completeness?area=441481107')
    const first = wrapper.find('tbody tr')
    expect(first.text()).toContain('村203')
    expect(first.text()).toContain('未报')
    expect(first.find('a').attributes('href')).toBe('/villages/441481107203')
    const hrefs = wrapper.findAll('a').map((link) => link.attributes('href'))
    expect(hrefs).toContain('/progress/sheet?area=441481107&quarter=2005-Q1')
    expect(hrefs).toContain('/progress?village=441481107203&quarter=2005-Q1')
  })
})
