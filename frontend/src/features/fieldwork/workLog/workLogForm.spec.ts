import { HttpResponse } from 'msw'
import { expect, it } from 'vitest'
import { mountPage, officeOfMeizhou } from '@/testing/mountPage'
import { rows } from '@/testing/rows'
import { post } from '@/testing/server'
import logs from './manifest'

const ofVillage = {
  ...officeOfMeizhou,
  area: { code: '441481107205', name: '蓝排村委会', level: 'VILLAGE' },
} as typeof officeOfMeizhou

it('of who writes in a village a few words are enough', async () => {
  let sent: unknown
  post('/api/v1/work-logs', async ({ request }) => {
    sent = await request.json()
    return HttpResponse.json(rows['/api/v1/work-logs'], { status: 201 })
  })
  const form = logs.routes?.find(({ path }) => path === '/work-logs/new')
  const { wrapper, settle } = await mountPage(
    await (form?.component as () => Promise<never>)(),
    '/work-logs/new',
    '/work-logs/new',
    ofVillage,
  )
  await wrapper.find('textarea').setValue('上午察看水圳。')
  await wrapper.find('form').trigger('submit')
  await settle()
  expect(sent).toEqual({ text: '上午察看水圳。', workedOn: '2005-03-10', kind: 'OTHER' })
})
