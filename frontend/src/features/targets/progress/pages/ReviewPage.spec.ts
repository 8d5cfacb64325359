import { HttpResponse } from 'msw'
import { describe, expect, it } from 'vitest'
import { mountPage, type MountedPage } from '@/testing/mountPage'
import { get, page as pageOf, post, problem } from '@/testing/server'
import { press, SHEET } from '@/testing/sheet'
import { sheetOfTown } from '../model/entry.fixture'
import type { SheetCell } from '../model/wire'
import ReviewPage from './ReviewPage.vue'

const VERIFY = '审核通过'
const reported = (id: string, more: Partial<SheetCell>): Partial<SheetCell> => ({
  id,
  version: 2,
  state: 'REPORTED',
  ...more,
})
const cells = {
  '甲村/G2': reported('a2', { value: 3 }),
  '甲村/G5': reported('a5', { value: 1, found: 3 }),
  '乙村/G2': reported('b2', { value: 1, version: 5 }),
  '乙村/T1': { id: 'b1', version: 0, state: 'DRAFT' as const, status: 'DONE' as const },
}

async function openTown(): Promise<MountedPage> {
  get(SHEET, () =>
    HttpResponse.json({ ...sheetOfTown(cells), actions: ['UPDATE', 'SUBMIT', 'VERIFY', 'RETURN'] }),
  )
  get('/api/v1/batches/:id/quarters', () => HttpResponse.json(pageOf([{ quarter: '2005-Q1' }])))
  return mountPage(ReviewPage, '/progress/review?area=441481107&quarter=2005-Q1')
}
function recordMoves(): unknown[] {
  const sent: unknown[] = []
  post('/api/v1/progress/transitions', async ({ request }) => {
    sent.push(await request.json())
    return HttpResponse.json({ action: 'VERIFY', moved: 2 })
  })
  return sent
}

describe('the review of a town', () => {
  it('shows what waits, village by village, and what is to be looked at', async () => {
    const { wrapper } = await openTown()
    expect(wrapper.findAll('tr.village').map((row) => row.text())).toEqual(['甲村', '乙村'])
    expect(wrapper.findAll('tbody tr:not(.village)')).toHaveLength(3)
    expect(wrapper.find('tr.flagged').text()).toContain('还有 2 个问题未解决')
    expect(wrapper.text()).toContain('待审核 3 · 已审核 0 · 已退回 0 · 草稿或未填 5')
  })

  it('asks before it verifies all that is clean, and names what is left out', async () => {
    const sent = recordMoves()
    const page = await openTown()
    await press(page, '全部通过（2）')
    const dialog = document.querySelector('.el-dialog')
    expect(dialog?.querySelector('.el-dialog__title')?.textContent).toContain('2 项')
    expect(dialog?.querySelector('.groups')?.textContent).toContain('G2')
    expect(dialog?.querySelector('.left')?.textContent).toContain('甲村 G5')
    expect(dialog?.querySelector('.left')?.textContent).toContain('还有 2 个问题未解决')
    expect(sent).toEqual([])
  })

  it('verifies all that is clean in one call, as it was seen', async () => {
    const sent = recordMoves()
    const page = await openTown()
    await press(page, '全部通过（2）')
    await press(page, VERIFY)
    expect(sent).toEqual([
      {
        action: 'VERIFY',
        reason: null,
        items: [
          { id: 'a2', version: 2 },
          { id: 'b2', version: 5 },
        ],
      },
    ])
  })

  it('returns what is chosen only with a reason', async () => {
    const sent = recordMoves()
    const page = await openTown()
    await page.wrapper.find('input[aria-label="选择 甲村 G5"]').setValue(true)
    await press(page, '退回所选（1）')
    await press(page, '退回')
    expect(sent).toEqual([])
    await press(page, '请补充佐证文件。')
    await press(page, '退回')
    expect(sent).toEqual([
      { action: 'RETURN', reason: '请补充佐证文件。', items: [{ id: 'a5', version: 2 }] },
    ])
  })

  it('names what was changed meanwhile, and nothing has moved', async () => {
    post('/api/v1/progress/transitions', () =>
      problem(409, 'TRANSITION_REFUSED', {
        refusals: [
          { id: 'a2', village: { code: '1', name: '甲村' }, target: 'G2', code: 'STALE', detail: '刚被改过' },
        ],
      }),
    )
    const page = await openTown()
    await press(page, '全部通过（2）')
    await press(page, VERIFY)
    expect(page.wrapper.text()).toContain('1 项没有通过，其余也没有变动')
    expect(page.wrapper.text()).toContain('甲村 G2 刚被改过')
  })
})
