import { HttpResponse } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import { mountPage } from '@/testing/mountPage'
import { get, page, patch } from '@/testing/server'
import { target } from '../model/definition.fixture'
import DefinitionFormPage from './DefinitionFormPage.vue'

const URL_OF_FORM = '/targets/definitions/G2/edit?batch=b1'
const ROUTE = '/targets/definitions/:code/edit'

beforeEach(() => {
  get('/api/v1/targets/G2', () => HttpResponse.json(target, { headers: { ETag: '"3"' } }))
  get('/api/v1/batches', () =>
    HttpResponse.json(page([{ id: 'b1', name: '第一批', startsOn: '2005-01-10', endsOn: '2005-12-31' }])),
  )
})

describe('the form of a target', () => {
  it('sends what was changed, of the batch it was opened for, with the tag it was read with', async () => {
    let sent: unknown
    let asked = ''
    patch('/api/v1/targets/G2', async ({ request }) => {
      sent = [await request.json(), request.headers.get('If-Match')]
      asked = new URL(request.url).search
      return HttpResponse.json({ ...target, threshold: 5 }, { headers: { ETag: '"4"' } })
    })
    const { wrapper, router, settle } = await mountPage(DefinitionFormPage, URL_OF_FORM, ROUTE)
    const threshold = wrapper.findAll('.el-input-number input')[0]
    await threshold?.setValue('5')
    await threshold?.trigger('change')
    await wrapper.find('form').trigger('submit')
    await settle()
    expect(sent).toEqual([{ threshold: 5 }, '"3"'])
    expect(asked).toBe('?batch=b1')
    expect(router.currentRoute.value.fullPath).toBe('/targets/definitions/G2?batch=b1')
  })

  it('asks in percent for what is expected by a quarter of the batch', async () => {
    const { wrapper } = await mountPage(DefinitionFormPage, URL_OF_FORM, ROUTE)
    const milestone = wrapper.find('input[aria-label="2005年第2季度末应达到的比例（%）"]')
    expect((milestone.element as HTMLInputElement).value).toBe('25.00')
    expect(wrapper.text()).toContain('2005年第2季度')
  })

  it('takes a milestone away by name', async () => {
    let sent: unknown
    patch('/api/v1/targets/G2', async ({ request }) => {
      sent = await request.json()
      return HttpResponse.json({ ...target, milestones: {} })
    })
    const { wrapper, settle } = await mountPage(DefinitionFormPage, URL_OF_FORM, ROUTE)
    await wrapper.find('button[aria-label="删除2005年第2季度"]').trigger('click')
    await wrapper.find('form').trigger('submit')
    await settle()
    expect(sent).toEqual({ milestones: { '2005-Q2': null } })
  })
})
