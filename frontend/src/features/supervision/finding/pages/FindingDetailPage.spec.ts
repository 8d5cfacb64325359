import { HttpResponse } from 'msw'
import { describe, expect, it } from 'vitest'
import type { Schemas } from '@/api/types'
import { mountPage, type MountedPage } from '@/testing/mountPage'
import { rows } from '@/testing/rows'
import { get, page as pageOf, post, problem } from '@/testing/server'
import { press } from '@/testing/sheet'
import FindingDetailPage from './FindingDetailPage.vue'

const PATH = '/api/v1/findings/f1'
const finding: Schemas['FindingDetail'] = {
  ...(rows['/api/v1/findings'] as Schemas['FindingSummary']),
  recurrent: true,
  earlier: 'f0',
  rectification: null,
  history: [
    {
      action: 'RECTIFY',
      fromState: 'OPEN',
      toState: 'RECTIFIED',
      text: '已补记',
      actor: '永和镇驻村办',
      at: '2005-02-20T01:00:00Z',
    },
    {
      action: 'REOPEN',
      fromState: 'RECTIFIED',
      toState: 'OPEN',
      text: '内容不符',
      actor: '梅州市驻村办',
      at: '2005-02-22T01:00:00Z',
    },
  ],
  createdAt: '2005-01-15T01:00:00Z',
  updatedAt: '2005-02-22T01:00:00Z',
  actions: ['RECTIFY'],
}

async function open(more: Partial<Schemas['FindingDetail']> = {}): Promise<MountedPage> {
  get(PATH, () => HttpResponse.json({ ...finding, ...more }, { headers: { ETag: '"3-a"' } }))
  get('/api/v1/documents', () => HttpResponse.json(pageOf([])))
  return mountPage(FindingDetailPage, '/findings/f1', '/findings/:id')
}

async function write(page: MountedPage, words: string): Promise<void> {
  const area = document.querySelector('.el-dialog textarea') as HTMLTextAreaElement
  area.value = words
  area.dispatchEvent(new Event('input'))
  await page.settle()
}

const send = async (page: MountedPage) => {
  document.querySelector('.el-dialog form')?.dispatchEvent(new Event('submit'))
  await page.settle()
}

describe('the page of a finding', () => {
  it('says that it is overdue and recurrent, and tells its history, the latest first', async () => {
    const { wrapper } = await open()
    expect(wrapper.findAll('header .el-tag').map((tag) => tag.text())).toEqual([
      '逾期未整改',
      '较重',
      '重复发生',
    ])
    expect(wrapper.find('a[href="/findings/f0"]').text()).toBe('是，查看上一次')
    const steps = wrapper.findAll('.history li').map((step) => step.text())
    expect(steps[0]).toContain('内容不符')
    expect(steps[1]).toContain('已补记')
  })

  it('is put right with words, in the version that was seen', async () => {
    let sent: unknown
    post(`${PATH}/rectify`, async ({ request }) => {
      sent = [request.headers.get('If-Match'), await request.json()]
      return HttpResponse.json(finding)
    })
    const page = await open()
    await press(page, '提交整改')
    await send(page)
    expect(sent).toBeUndefined()
    await write(page, '已补记二月以来的日志')
    await send(page)
    expect(sent).toEqual(['"3"', { text: '已补记二月以来的日志' }])
  })

  it('is closed without words, and opened again with a reason', async () => {
    const sent: unknown[] = []
    post(`${PATH}/close`, async ({ request }) => {
      sent.push(await request.json())
      return HttpResponse.json(finding)
    })
    const page = await open({ state: 'RECTIFIED', overdue: false, actions: ['CLOSE', 'REOPEN'] })
    await press(page, '销号')
    await send(page)
    expect(sent).toHaveLength(1)
    await press(page, '退回整改')
    expect(document.querySelector('.el-dialog')?.textContent).toContain('退回原因')
  })

  it('offers no step that is not the reader’s', async () => {
    const { wrapper } = await open({ actions: [] })
    expect(wrapper.find('header').findAll('button')).toHaveLength(0)
  })

  it('says what is different when it was changed meanwhile, and is put right on that only when asked again', async () => {
    const page = await open()
    const tags: unknown[] = []
    const keys = new Set<unknown>()
    post(`${PATH}/rectify`, ({ request }) => {
      tags.push(request.headers.get('If-Match'))
      keys.add(request.headers.get('Idempotency-Key'))
      return tags.length === 1
        ? problem(412, 'STALE', { detail: '已被他人修改' })
        : HttpResponse.json(finding)
    })
    get(PATH, () => HttpResponse.json({ ...finding, severity: 'CRITICAL' }, { headers: { ETag: '"4-b"' } }))
    await press(page, '提交整改')
    await write(page, '已补记')
    await send(page)
    const dialog = document.querySelector('.el-dialog')
    expect(dialog?.textContent).toContain('已被他人修改')
    expect(dialog?.querySelector('.changed tbody')?.textContent).toBe('严重程度较重严重')
    await send(page)
    expect(tags).toEqual(['"3"', '"4-b"'])
    // the answer to the first one is not to be had again
    expect(keys.size).toBe(2)
    expect(page.wrapper.find('header').text()).toContain('严重')
  })

  it('is not put right when that is not possible any more', async () => {
    const page = await open()
    post(`${PATH}/rectify`, () => problem(412, 'STALE'))
    get(PATH, () =>
      HttpResponse.json({ ...finding, state: 'RECTIFIED', actions: [] }, { headers: { ETag: '"4-b"' } }),
    )
    await press(page, '提交整改')
    await write(page, '已补记')
    await send(page)
    const dialog = document.querySelector('.el-dialog')
    expect(dialog?.textContent).toContain('现在不能“提交整改”了')
    expect(dialog?.querySelector('button[type=submit]')?.hasAttribute('disabled')).toBe(true)
  })
})
