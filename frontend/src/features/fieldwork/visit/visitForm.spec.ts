import { HttpResponse } from 'msw'
import { expect, it } from 'vitest'
import { mountPage, officeOfMeizhou } from '@/testing/mountPage'
import { rows } from '@/testing/rows'
import { get, page as pageOfList, post } from '@/testing/server'
import issues from '../visitIssue/manifest'
import visits from './manifest'

type Manifest = typeof visits

const ofVillage = {
  ...officeOfMeizhou,
  area: { code: '441481107205', name: '蓝排村委会', level: 'VILLAGE' },
} as typeof officeOfMeizhou

async function pageOf({ routes = [] }: Manifest, path: string, url = path, me = ofVillage) {
  const page = routes.find((route) => route.path === path)
  return mountPage(await (page?.component as () => Promise<never>)(), url, path, me)
}

const shown = { ...rows['/api/v1/visits'], updatedAt: '2005-03-11T12:00:00+08:00' }

it('who writes in a village is not asked for it, and writes down at once what was raised', async () => {
  let sent: unknown
  post('/api/v1/visits', async ({ request }) => {
    sent = await request.json()
    return HttpResponse.json({ ...shown, issues: [] }, { status: 201 })
  })
  const { wrapper, settle } = await pageOf(visits, '/visits/new')
  expect(wrapper.text()).not.toContain('选择或输入村名')
  await wrapper.find('input[maxlength="200"]').setValue('五保户陈伯')
  const add = wrapper.findAll('.rows button').find((button) => button.text() === '添加一条')
  await add?.trigger('click')
  await settle()
  await wrapper.find('.rows input[maxlength="1000"]').setValue('屋顶漏雨')
  await wrapper.find('form').trigger('submit')
  await settle()
  expect(sent).toMatchObject({
    visited: '五保户陈伯',
    visitedOn: '2005-03-10',
    kind: 'CONDOLENCE',
    households: 1,
    issues: [{ text: '屋顶漏雨', level: 'TOWN' }],
  })
  expect(sent).not.toHaveProperty('villageCode')
})

it('the page of a visit tells what it raised, and leads to a new issue of it', async () => {
  const raised = [{ id: 'i1', text: '屋顶漏雨', level: 'TOWN', state: 'OPEN' }]
  get('/api/v1/visits/v1', () => HttpResponse.json({ ...shown, actions: ['UPDATE'], issues: raised }))
  get('/api/v1/documents', () => HttpResponse.json(pageOfList([])))
  const { wrapper } = await pageOf(visits, '/visits/:id', '/visits/v1')
  expect(wrapper.text()).toContain('屋顶漏雨（待答复）')
  const links = wrapper.findAll('p a').map((link) => link.attributes('href'))
  expect(links).toEqual(['/visit-issues?visit=v1', '/visit-issues/new?visit=v1'])

  get('/api/v1/visits/v1', () => HttpResponse.json({ ...shown, issues: [] }))
  const form = await pageOf(issues, '/visit-issues/new', '/visit-issues/new?visit=v1')
  await form.settle()
  expect(form.wrapper.text()).toContain('五保户李桂英等 3 户 · 2005-02-03')
})
