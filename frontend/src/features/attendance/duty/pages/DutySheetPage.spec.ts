import { HttpResponse } from 'msw'
import { describe, expect, it } from 'vitest'
import { mountPage, type MountedPage } from '@/testing/mountPage'
import { get, post, problem, put } from '@/testing/server'
import { row, sheetOf } from '../model/dutySheet.fixture'
import type { Row, RowBody, Sheet } from '../model/dutySheet'
import DutySheetPage from './DutySheetPage.vue'

const API = '/api/v1/duty-ledgers/441481107/2005-02'
const ROUTE = '/duty-ledgers/:town/:month'
const URL_OF_SHEET = '/duty-ledgers/441481107/2005-02'

/** A server that holds one sheet: what is saved is there afterwards, unless `refuse` answers instead. */
function serve(rows: Row[], more: Partial<Sheet> = {}) {
  const server = {
    sheet: sheetOf(rows, more),
    etag: '"1"',
    saved: [] as { etag: string | null; rows: RowBody[] }[],
    refuse: null as null | (() => Response),
  }
  const answer = () => HttpResponse.json(server.sheet, { headers: { ETag: server.etag } })
  get(API, answer)
  put(API, async ({ request }) => {
    if (server.refuse) return server.refuse()
    const body = (await request.json()) as { rows: RowBody[] }
    server.saved.push({ etag: request.headers.get('If-Match'), rows: body.rows })
    const entered = new Map(body.rows.map((one) => [one.cadreId, one]))
    const now = server.sheet.rows.map((one) => {
      const said = entered.get(one.cadre.id)
      return said ? { ...one, ...said, entered: true } : one
    })
    server.sheet = sheetOf(now as Row[], { state: 'DRAFT', actions: ['UPDATE', 'SUBMIT'] })
    server.etag = `"${server.saved.length + 1}"`
    return answer()
  })
  return server
}

const open = () => mountPage(DutySheetPage, URL_OF_SHEET, ROUTE)
const cells = ({ wrapper }: MountedPage, at: number) =>
  wrapper.findAll('tbody tr')[at]?.findAll('td.cell') ?? []
const texts = (page: MountedPage, at: number) =>
  cells(page, at).map((cell) => {
    const input = cell.find<HTMLInputElement>('input')
    return input.exists() ? input.element.value : cell.find('.value').text()
  })
const field = ({ wrapper }: MountedPage) => wrapper.find<HTMLInputElement>('td.active input')

async function type(page: MountedPage, text: string, key = 'Enter'): Promise<void> {
  await field(page).setValue(text)
  await field(page).trigger('keydown', { key })
  await page.settle()
}
async function paste(page: MountedPage, text: string): Promise<void> {
  const event = new Event('paste', { bubbles: true, cancelable: true })
  Object.assign(event, { clipboardData: { getData: () => text } })
  field(page).element.dispatchEvent(event)
  await page.settle()
}
async function press(page: MountedPage, text: string): Promise<void> {
  const found = [...document.querySelectorAll('button')].filter((one) => one.textContent?.trim() === text)
  const last = found[found.length - 1]
  if (!last) throw new Error(`no button ${text}`)
  last.click()
  await page.settle()
}

describe('the duty sheet', () => {
  it('of 60 cadres is filled by one paste from a workbook and saved at once', async () => {
    const server = serve(Array.from({ length: 60 }, (_, n) => row(n + 1, { leaveDays: n === 0 ? 2 : 0 })))
    const page = await open()
    const lines = Array.from({ length: 60 }, (_, n) =>
      n === 4 ? '20\t1\t2\t0\t3\t2\t春节请假' : n === 5 ? '26天\t\t\t\t２\t' : '28\t\t\t\t\t\t',
    )
    await paste(page, `${lines.join('\r\n')}\r\n`)
    expect(page.wrapper.text()).toContain('已粘贴到 60 行')
    expect(page.wrapper.text()).toContain('已填 60/60 人')
    expect(texts(page, 0)).toEqual(['28', '', '', '', '', '', ''])
    await press(page, '保存')
    expect(server.saved).toHaveLength(1)
    expect(document.querySelector('.el-message--success')?.textContent).toBe('已保存')
    expect(server.saved[0]?.etag).toBe('"1"')
    expect(server.saved[0]?.rows).toHaveLength(60)
    expect(server.saved[0]?.rows[4]).toEqual({
      cadreId: 'c5',
      villageDays: 20,
      meetingDays: 1,
      trainingDays: 2,
      projectDays: 0,
      leaveDays: 3,
      unexplainedDays: 2,
      note: '春节请假',
    })
    expect(server.saved[0]?.rows[5]).toMatchObject({ villageDays: 26, leaveDays: 2 })
    expect(page.wrapper.text()).not.toContain('格未保存')
  })

  it('is written by keyboard, and says at once where the days do not add up', async () => {
    serve([row(1, { leaveDays: 2 }), row(2)])
    const page = await open()
    await type(page, '20', 'Tab')
    expect(page.wrapper.find('.faults').text()).toContain('干部1 合计 22 天，应为驻村天数 28 天')
    await type(page, '6')
    expect(page.wrapper.find('.faults').exists()).toBe(false)
    expect(texts(page, 0)).toEqual(['20', '6', '', '', '2', '', ''])
    await field(page).trigger('keydown', { key: 'z', ctrlKey: true })
    await page.settle()
    expect(texts(page, 0)[1]).toBe('')
  })

  it('gives the rest of the days to the village, and leaves alone what is filled', async () => {
    serve([row(1, { leaveDays: 2 }), row(2)])
    const page = await open()
    await type(page, '27')
    await press(page, '其余记为在村')
    expect([texts(page, 0)[0], texts(page, 1)[0]]).toEqual(['27', '28'])
  })

  it('keeps a wrong row on the page and saves the others', async () => {
    const server = serve([row(1), row(2)])
    const page = await open()
    await type(page, '27')
    await type(page, '28')
    await press(page, '保存')
    expect(server.saved[0]?.rows.map(({ cadreId }) => cadreId)).toEqual(['c2'])
    expect(texts(page, 0)[0]).toBe('27')
    expect(page.wrapper.text()).toContain('1 格未保存')
  })

  it('keeps what was typed when another has saved meanwhile', async () => {
    const server = serve([row(1), row(2)])
    const page = await open()
    await type(page, '28')
    server.refuse = () => {
      server.refuse = null
      server.etag = '"other"'
      server.sheet = sheetOf([row(1), row(2, { entered: true, villageDays: 28, unexplainedDays: 0 })])
      return problem(412, 'STALE')
    }
    await press(page, '保存')
    expect(page.wrapper.text()).toContain('title of STALE')
    expect([texts(page, 0)[0], texts(page, 1)[0]]).toEqual(['28', '28'])
    await press(page, '保存')
    expect(server.saved.map(({ etag, rows }) => [etag, rows.length])).toEqual([['"other"', 2]])
  })

  it('shows at its row what the server refuses when it is submitted', async () => {
    serve([row(1, { entered: true, villageDays: 28, unexplainedDays: 0 }), row(2)], {
      state: 'DRAFT',
      actions: ['UPDATE', 'SUBMIT'],
    })
    post(`${API}/submit`, () =>
      problem(422, 'VALIDATION_FAILED', {
        errors: [{ pointer: '/rows/1', code: 'NOT_ENTERED', detail: '干部2（蓝排村）尚未填报' }],
      }),
    )
    const page = await open()
    await press(page, '提交')
    await press(page, '提交')
    expect(page.wrapper.find('.faults').text()).toContain('尚未填报')
  })

  it('that is submitted is locked, and is opened again with a reason', async () => {
    const server = serve([row(1, { entered: true, villageDays: 28, unexplainedDays: 0 })], {
      state: 'SUBMITTED',
      actions: ['REOPEN'],
      history: [
        {
          action: 'SUBMIT',
          fromState: 'DRAFT',
          toState: 'SUBMITTED',
          reason: null,
          actor: '永和镇驻村办',
          at: '2005-03-01T09:00:00+08:00',
        },
      ],
    })
    let sent: unknown
    post(`${API}/reopen`, async ({ request }) => {
      sent = await request.json()
      server.sheet = { ...server.sheet, state: 'DRAFT', actions: ['UPDATE', 'SUBMIT'] }
      return HttpResponse.json(server.sheet, { headers: { ETag: '"2"' } })
    })
    const page = await open()
    expect(field(page).element.readOnly).toBe(true)
    await paste(page, '20')
    expect(texts(page, 0)[0]).toBe('28')
    expect(page.wrapper.text()).toContain('永和镇驻村办')
    await press(page, '退回修改')
    const reason = document.querySelector<HTMLTextAreaElement>('.el-dialog textarea')
    if (!reason) throw new Error('no dialog')
    reason.value = '漏记培训'
    reason.dispatchEvent(new Event('input'))
    await press(page, '退回修改')
    expect(sent).toEqual({ reason: '漏记培训' })
    expect(field(page).element.readOnly).toBe(false)
  })
})
