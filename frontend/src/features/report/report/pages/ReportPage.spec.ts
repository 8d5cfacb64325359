import { HttpResponse } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import { mountPage } from '@/testing/mountPage'
import { get, patch, post, problem } from '@/testing/server'
import rows from '../rows.fixture'
import ReportPage from './ReportPage.vue'

const URL = '/api/v1/reports/r1'
const report = (version: number, text: string) => ({
  ...rows['/api/v1/reports'],
  state: 'DRAFT',
  version,
  actions: ['UPDATE'],
  figures: [],
  sections: [],
  paragraphs: [
    { section: 'overview', form: 'PARAGRAPH', text, runs: [{ text }], missing: [], typedNumbers: [] },
  ],
  attachments: [],
  receipts: [],
  hash: '',
  history: [],
})
const answer = (version: number, text: string) =>
  HttpResponse.json(report(version, text), { headers: { ETag: `"${version}"` } })

describe('the texts of a report', () => {
  beforeEach(() => {
    get('/api/v1/report-placeholders', () => HttpResponse.json([]))
    post('/api/v1/report-templates/preview', () =>
      HttpResponse.json({ runs: [], missing: [], typedNumbers: [] }),
    )
    get(URL, ({ request }) =>
      request.url.includes('format=html') ? HttpResponse.html('<main></main>') : answer(1, '全市干部。'),
    )
  })

  it('are kept when somebody else has saved meanwhile, and both are offered', async () => {
    const { wrapper, settle } = await mountPage(ReportPage, '/reports/r1?view=edit', '/reports/:id')
    await wrapper.find('[aria-label="修改第 1 段"]').trigger('click')
    await settle()
    await wrapper.find('[aria-label="第 1 段"]').setValue('全市干部（我）。')
    const sent: { tag: string | null; body: unknown }[] = []
    patch(URL, async ({ request }) => {
      sent.push({ tag: request.headers.get('If-Match'), body: await request.json() })
      return sent.length === 1 ? problem(412, 'STALE') : answer(3, '全市干部（我）。')
    })
    get(URL, ({ request }) =>
      request.url.includes('format=html')
        ? HttpResponse.html('<main></main>')
        : answer(2, '全市干部（他）。'),
    )
    const save = wrapper.findAll('.texts footer button').slice(-1)[0]
    await save?.trigger('click')
    await settle()
    expect(document.body.textContent).toContain('别人刚刚改过这条记录')
    expect(document.body.textContent).toContain('全市干部（他）。')

    document.querySelector<HTMLElement>('.el-dialog__footer .el-button--primary')?.click()
    await settle()
    expect(sent.map(({ tag }) => tag)).toEqual(['"1"', '"2"'])
    expect(sent[1]?.body).toMatchObject({ paragraphs: [{ text: '全市干部（我）。' }] })
  })
})
