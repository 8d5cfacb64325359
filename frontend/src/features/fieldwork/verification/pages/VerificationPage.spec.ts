import { HttpResponse } from 'msw'
import { describe, expect, it } from 'vitest'
import { mountPage, type MountedPage } from '@/testing/mountPage'
import { get, page as pageOf, post, problem } from '@/testing/server'
import { press } from '@/testing/sheet'
import rows from '../../deed/rows.fixture'
import VerificationPage from './VerificationPage.vue'

const one = { ...rows['/api/v1/deeds'], actions: ['VERIFY', 'RETURN'] }
const deeds = [
  { ...one, id: 'd1', title: '修水渠' },
  { ...one, id: 'd2', title: '修水渠工作', version: 4 },
  { ...one, id: 'd3', title: '助学' },
]

async function open(): Promise<MountedPage> {
  get('/api/v1/deeds', ({ request }) =>
    HttpResponse.json(pageOf(request.url.includes('duplicate=true') ? [deeds[1]] : deeds)),
  )
  get('/api/v1/deeds/duplicates', () => HttpResponse.json(pageOf([{ ...one, id: 'd9', title: '修水渠' }])))
  return mountPage(VerificationPage, '/verification?area=441481107')
}

const dialog = () => document.querySelector('.el-dialog')

describe('the queue of deeds', () => {
  it('shows what is likely the same side by side', async () => {
    const { wrapper } = await open()
    expect(wrapper.text()).toContain('待审核 3 件')
    expect(wrapper.findAll('.twins')).toHaveLength(1)
    expect(wrapper.find('.twins').text()).toContain('待审核的这一件')
    expect(wrapper.find('.twins').text()).toContain('可能重复的')
  })

  it('asks before it verifies all but the likely duplicates, and names those', async () => {
    const page = await open()
    await press(page, '通过全部无重复的（2）')
    expect(dialog()?.querySelector('.el-dialog__title')?.textContent).toContain('2 项')
    expect(dialog()?.querySelector('.left')?.textContent).toContain('修水渠工作')
    expect(dialog()?.querySelector('.left')?.textContent).toContain('可能重复')
  })

  it('sends what was seen, and names what is refused', async () => {
    const sent: unknown[] = []
    post('/api/v1/deeds/transitions', async ({ request }) => {
      sent.push(await request.json())
      return problem(409, 'TRANSITION_REFUSED', {
        refusals: [{ id: 'd1', title: '修水渠', code: 'STALE', detail: '已被修改' }],
      })
    })
    const page = await open()
    await press(page, '通过全部无重复的（2）')
    await press(page, '审核通过')
    expect(sent).toEqual([
      {
        action: 'VERIFY',
        reason: null,
        items: [
          { id: 'd1', version: 1 },
          { id: 'd3', version: 1 },
        ],
      },
    ])
    expect(page.wrapper.text()).toContain('1 件不能办理')
    expect(page.wrapper.text()).toContain('已被修改')
  })
})
