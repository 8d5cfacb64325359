import { flushPromises } from '@vue/test-utils'
import { HttpResponse } from 'msw'
import { expect, it } from 'vitest'
import { mountPage, officeOfMeizhou } from '@/testing/mountPage'
import { rows } from '@/testing/rows'
import { get, page } from '@/testing/server'
import deed from './manifest'

const PAUSE = 500

async function newDeed(me = officeOfMeizhou) {
  const form = deed.routes?.find(({ path }) => path === '/deeds/new')
  return mountPage(await (form?.component as () => Promise<never>)(), '/deeds/new', '/deeds/new', me)
}

const ofVillage = {
  ...officeOfMeizhou,
  area: { code: '441481107205', name: '蓝排村委会', level: 'VILLAGE' },
} as typeof officeOfMeizhou

it('who writes in a village is shown what is likely the same before it is saved', async () => {
  const asked: string[] = []
  get('/api/v1/villages/441481107205', () => HttpResponse.json(rows['/api/v1/villages']))
  get('/api/v1/deeds/duplicates', ({ request }) => {
    asked.push(new URL(request.url).search)
    return HttpResponse.json(page([rows['/api/v1/deeds']]))
  })
  const { wrapper, settle } = await newDeed(ofVillage)
  expect(wrapper.text()).not.toContain('可能已经填报过')
  await wrapper.find('input[maxlength="200"]').setValue('塘背水渠修通')
  await new Promise((resolve) => setTimeout(resolve, PAUSE))
  await flushPromises()
  await settle()
  const query = new URLSearchParams(asked[asked.length - 1])
  expect([query.get('village'), query.get('on'), query.get('title')]).toEqual([
    '441481107205',
    '2005-03-10',
    '塘背水渠修通',
  ])
  expect(wrapper.find('[role="status"] a').text()).toBe('修通塘背水渠')
})
