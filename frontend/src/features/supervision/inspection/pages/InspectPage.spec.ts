import { HttpResponse } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import { mountPage, type MountedPage } from '@/testing/mountPage'
import { sent } from '@/shared/outbox/outbox'
import { get, post } from '@/testing/server'
import { press } from '@/testing/sheet'
import type { InspectionCreate } from '../model/draft'
import { completeDraft, prefill } from '../model/draft.fixture'
import { keepDraft, storedDraft } from '../model/store'
import InspectPage from './InspectPage.vue'

const PREFILL = '/api/v1/inspections/prefill'
const [first] = prefill.cadres
const newcomer = { ...first, cadre: { id: 'c3', name: '王秀英' } }

async function choose({ wrapper, settle }: MountedPage, group: string, option: string): Promise<void> {
  const radios = wrapper.findAll(`[role=radiogroup][aria-label="${group}"] [role=radio]`)
  await radios.find((one) => one.text() === option)?.trigger('click')
  await settle()
}

describe('the inspection on the spot', () => {
  beforeEach(() => {
    sent.value = []
    get('/api/v1/villages', () => HttpResponse.json({ items: [], page: {} }))
  })

  it('leads from what the server refused to where it is put right, with those posted there now', async () => {
    const body: InspectionCreate[] = []
    post('/api/v1/inspections', async ({ request }) => {
      body.push((await request.json()) as InspectionCreate)
      return HttpResponse.json({ id: 'i1' }, { status: 201 })
    })
    get(PREFILL, () => HttpResponse.json({ ...prefill, cadres: [...prefill.cadres, newcomer] }))
    keepDraft({
      ...completeDraft(),
      refusal: {
        title: '内容有误',
        faults: [{ pointer: '/visits/0/checks', detail: '尚未核查：王秀英' }],
      },
    })
    const page = await mountPage(InspectPage, '/inspect?draft=k1')
    await press(page, '蓝排村委会 · 尚未核查：王秀英')
    await choose(page, '王秀英', '无故不在岗')
    for (let part = 0; part < 3; part++) await press(page, '下一步')
    await press(page, '提交')
    expect(body[0]?.visits?.[0]?.checks).toMatchObject([
      { cadreId: 'c1', result: 'PRESENT' },
      { cadreId: 'c2', result: 'ON_LEAVE' },
      { cadreId: 'c3', result: 'ABSENT_UNEXPLAINED' },
    ])
    expect(page.wrapper.text()).toContain('督查记录已提交')
  })

  it('keeps every change on the device, and cannot be submitted while something is missing', async () => {
    get(PREFILL, () => HttpResponse.error())
    const draft = completeDraft()
    draft.visits.forEach((visit) => (visit.checks = {}))
    keepDraft(draft)
    const page = await mountPage(InspectPage, '/inspect?draft=k1')
    await press(page, '下一步')
    await choose(page, '蓝华明', '在岗')
    expect(storedDraft('k1')?.visits[0]?.checks.c1?.result).toBe('PRESENT')
    for (let part = 0; part < 3; part++) await press(page, '下一步')
    const submit = page.wrapper.findAll('footer button').find((one) => one.text() === '提交')
    expect(submit?.attributes('disabled')).toBeDefined()
    await press(page, '逐人核查在岗情况')
    expect(page.wrapper.find('[aria-label="李建国"]').exists()).toBe(true)
  })

  it('asks who was posted on the day of the visit, without losing what was written', async () => {
    const asked: (string | null)[] = []
    get(PREFILL, ({ request }) => {
      asked.push(new URL(request.url).searchParams.get('on'))
      return HttpResponse.json({ ...prefill, on: '2005-03-09', cadres: [first] })
    })
    keepDraft(completeDraft())
    const page = await mountPage(InspectPage, '/inspect?draft=k1')
    await press(page, '下一步')
    const day = page.wrapper.find<HTMLInputElement>('input[type=date]')
    day.element.value = '2005-03-09'
    await day.trigger('change')
    await page.settle()
    expect(asked).toEqual(['2005-03-09'])
    expect(page.wrapper.find('[aria-label="李建国"]').exists()).toBe(false)
    expect(storedDraft('k1')?.visits[0]).toMatchObject({
      visitedOn: '2005-03-09',
      checks: { c1: { result: 'PRESENT' } },
    })
  })
})
