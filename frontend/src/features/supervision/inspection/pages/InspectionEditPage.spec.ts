import { HttpResponse } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Schemas } from '@/api/types'
import { mountPage, type MountedPage } from '@/testing/mountPage'
import { get, page as pageOf, post, problem, put } from '@/testing/server'
import { press } from '@/testing/sheet'
import { prefill } from '../model/draft.fixture'
import InspectionEditPage from './InspectionEditPage.vue'

const PATH = '/api/v1/inspections/i1'
const inspection: Schemas['InspectionDetail'] = {
  id: 'i1',
  area: { code: '4414', name: '梅州市', level: 'CITY' },
  level: 'CITY',
  kind: 'PLANNED',
  startsOn: '2005-03-08',
  endsOn: '2005-03-11',
  lead: '李嘉',
  members: ['张三'],
  summary: null,
  state: 'DRAFT',
  villages: 1,
  checked: 1,
  absent: 0,
  findings: 1,
  openFindings: 1,
  version: 0,
  visits: [
    {
      village: prefill.village,
      visitedOn: '2005-03-10',
      note: null,
      checks: [{ cadre: { id: 'c2', name: '李建国' }, role: 'MEMBER', result: 'ON_LEAVE', note: '病假' }],
      answers: [
        { checklist: '旧清单', position: 3, question: '吃住在村', answer: 'NO', note: null },
        { checklist: '五不准', position: 1, question: '没有参与封建迷信活动', answer: 'YES', note: null },
      ],
      findings: [
        {
          id: 'f1',
          position: 1,
          category: 'LEDGER',
          severity: 'MAJOR',
          text: '台账缺记',
          owner: { area: { code: '441481', name: '兴宁市', level: 'COUNTY' }, unit: null },
          dueOn: '2005-04-01',
          state: 'OPEN',
          overdue: false,
          recurrent: false,
        },
      ],
    },
  ],
  submittedAt: null,
  author: '梅州市驻村办',
  createdAt: '2005-03-10T01:00:00Z',
  updatedAt: '2005-03-10T01:00:00Z',
  actions: ['UPDATE', 'DELETE', 'SUBMIT'],
}

let sent: unknown[] = []
const open = (): Promise<MountedPage> =>
  mountPage(InspectionEditPage, '/inspections/i1/edit', '/inspections/:id/edit')

async function seePresent(page: MountedPage): Promise<void> {
  await press(page, '下一步')
  await page.wrapper.find('[aria-label="蓝华明"] [role=radio]').trigger('click')
  for (let part = 0; part < 3; part++) await press(page, '下一步')
}

describe('a draft that the server holds', () => {
  beforeEach(() => {
    sent = []
    get(PATH, () => HttpResponse.json(inspection, { headers: { ETag: '"1-a"' } }))
    get('/api/v1/inspections/prefill', () => HttpResponse.json(prefill))
    get('/api/v1/villages', () => HttpResponse.json(pageOf([])))
    put(PATH, async ({ request }) => {
      sent.push([request.headers.get('If-Match'), await request.json()])
      return HttpResponse.json(inspection, { headers: { ETag: '"2-b"' } })
    })
  })

  it('is saved as a whole, with what was there and nobody that was not seen', async () => {
    const page = await open()
    await page.wrapper.findAll('input[type=text], input:not([type])')[0]?.setValue('王组长')
    for (let step = 0; step < 4; step++) await press(page, '下一步')
    await press(page, '保存草稿')
    expect(sent).toEqual([
      [
        '"1-a"',
        {
          kind: 'PLANNED',
          startsOn: '2005-03-08',
          endsOn: '2005-03-11',
          lead: '王组长',
          members: ['张三'],
          summary: null,
          visits: [
            {
              villageCode: prefill.village.code,
              visitedOn: '2005-03-10',
              note: null,
              checks: [{ cadreId: 'c2', result: 'ON_LEAVE', note: '病假' }],
              answers: [
                { checklist: '五不准', position: 1, answer: 'YES', note: null },
                { checklist: '旧清单', position: 3, answer: 'NO', note: null },
              ],
              findings: [
                {
                  category: 'LEDGER',
                  severity: 'MAJOR',
                  text: '台账缺记',
                  dueOn: '2005-04-01',
                  ownerAreaCode: '441481',
                  ownerUnitId: null,
                },
              ],
            },
          ],
        },
      ],
    ])
    expect(page.router.currentRoute.value.path).toBe('/inspections/i1')
  })

  it('is submitted in the version that was saved', async () => {
    post(`${PATH}/submit`, ({ request }) => {
      sent.push(request.headers.get('If-Match'))
      return HttpResponse.json({ ...inspection, state: 'SUBMITTED' })
    })
    const page = await open()
    await seePresent(page)
    await press(page, '提交')
    expect(sent[1]).toBe('"2-b"')
  })

  it('shows where it was refused, and keeps what was written', async () => {
    const errors = [{ pointer: '/visits/0/findings/0/dueOn', code: 'DATE_ORDER', detail: '期限早于走访' }]
    put(PATH, () => problem(422, 'VALIDATION_FAILED', { errors }))
    const page = await open()
    await seePresent(page)
    await press(page, '提交')
    await press(page, '蓝排村委会 · 期限早于走访')
    expect(page.wrapper.find<HTMLTextAreaElement>('.finding textarea').element.value).toBe('台账缺记')
  })

  it('says that another has changed it meanwhile', async () => {
    put(PATH, () => problem(412, 'STALE', { detail: '已被他人修改' }))
    const page = await open()
    await seePresent(page)
    await press(page, '提交')
    expect(page.wrapper.text()).toContain('已被他人修改')
    expect(page.wrapper.text()).toContain('重试将读取最新内容')
  })
})
