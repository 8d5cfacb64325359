import { HttpResponse } from 'msw'
import { defineComponent, h } from 'vue'
import { describe, expect, it } from 'vitest'
import { mountPage } from '@/testing/mountPage'
import { get, problem } from '@/testing/server'
import { statistics } from '../model/statistics.fixture'
import InspectionFigures from './InspectionFigures.vue'

const PATH = '/api/v1/statistics/inspections'
const Page = defineComponent({ render: () => h(InspectionFigures, { area: '4414', asOf: '2005-03-10' }) })

describe('inspections and findings on the overview', () => {
  it('are told in figures, those of findings leading to their list', async () => {
    let asked = ''
    get(PATH, ({ request }) => {
      asked = new URL(request.url).search
      return HttpResponse.json(statistics)
    })
    const { wrapper } = await mountPage(Page, '/')
    expect(asked).toBe('?area=4414&to=2005-03-10')
    const figures = Object.fromEntries(
      wrapper.findAll('dl > div').map((one) => [one.find('dt').text(), one.find('dd').text()]),
    )
    expect(figures).toMatchObject({
      已督查村: '12',
      在岗率: '75%',
      逾期未整改: '1',
      销号天数中位数: '27.5 天',
    })
    expect(wrapper.find('.alert a').attributes('href')).toBe(
      '/findings?area=4414&from=2005-01-10&to=2005-03-10&overdue=true',
    )
  })

  it('leave open what nothing is known of', async () => {
    const total = { ...statistics.total, onPostRate: null, medianDaysToClose: null }
    get(PATH, () => HttpResponse.json({ ...statistics, total }))
    const { wrapper } = await mountPage(Page, '/')
    expect(wrapper.findAll('dd').filter((one) => one.text() === '—')).toHaveLength(2)
  })

  it('say why they are missing', async () => {
    get(PATH, () => problem(503, 'UNAVAILABLE', { detail: '请稍后再试' }))
    const { wrapper } = await mountPage(Page, '/')
    expect(wrapper.text()).toContain('请稍后再试')
  })
})
