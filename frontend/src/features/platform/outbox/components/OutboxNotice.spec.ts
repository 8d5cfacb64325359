import { HttpResponse } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import { entry } from '@/shared/outbox/entry.fixture'
import { sent } from '@/shared/outbox/outbox'
import { allEntries, keepEntry } from '@/shared/outbox/store'
import { mountPage, type MountedPage } from '@/testing/mountPage'
import { post } from '@/testing/server'
import { press } from '@/testing/sheet'
import OutboxNotice from './OutboxNotice.vue'

const body = { place: '市委党校' }
const refusal = { title: '内容有误', faults: [] }
const rows = ({ wrapper }: MountedPage) => wrapper.findAll('li').map((row) => row.find('strong').text())

beforeEach(() => {
  sent.value = []
  post('/api/v1/outings', () => HttpResponse.error())
})

describe('the notice above every page', () => {
  it('says how many wait and how many came back, and leads to each', async () => {
    keepEntry({ ...entry('k1'), body })
    keepEntry({ ...entry('k2'), title: '请假申请：2005-03-14', page: '/leaves/new', refusal })
    keepEntry({ ...entry('k3'), title: '草稿' })
    keepEntry({ ...entry('k4', 'other'), body })
    const page = await mountPage(OutboxNotice, '/villages')
    expect(page.wrapper.find('[role=status]').text()).toBe('1 份记录待联网提交 · 1 份需要处理')
    expect(rows(page)).toEqual([])
    await press(page, '查看')
    expect(rows(page).sort()).toEqual(['报告外出：市委党校', '请假申请：2005-03-14'])
    expect(page.wrapper.text()).toContain('内容有误')
    expect(
      page.wrapper
        .findAll('li a')
        .map((link) => link.attributes('href'))
        .sort(),
    ).toEqual(['/leaves/new?draft=k2', '/outings/new?draft=k1'])
  })

  it('shows at the desk what is still written too, and discards what is wanted no more', async () => {
    keepEntry(entry('k1'))
    const page = await mountPage(OutboxNotice, '/desk')
    expect(rows(page)).toEqual(['报告外出：市委党校'])
    await press(page, '放弃草稿')
    expect(document.querySelector('.el-message-box')?.textContent).toContain('只在本机')
    document.querySelector<HTMLButtonElement>('.el-message-box .el-button--primary')?.click()
    await page.settle()
    expect(allEntries.value).toEqual([])
    expect(page.wrapper.text()).toBe('')
  })

  it('has what may have been stored looked up before it is sent again', async () => {
    keepEntry({ ...entry('k1'), body, triedAt: new Date(Date.now() - 24 * 3_600_000).toISOString() })
    const page = await mountPage(OutboxNotice, '/desk')
    expect(page.wrapper.find('a[href="/outings"]').text()).toBe('到列表中核对')
    await press(page, '列表中没有，重新提交')
    expect(allEntries.value).toMatchObject([{ was: 'k1', body }])
    await press(page, '不再提交')
  })

  it('tells what has been stored meanwhile, until that is read', async () => {
    const { account, path, page: written, title } = entry('k1', 'city')
    sent.value = [{ key: 'k1', account, path, page: written, title, record: { id: 'o1' } }]
    const page = await mountPage(OutboxNotice, '/desk')
    expect(page.wrapper.find('[role=status]').text()).toContain('已提交：报告外出：市委党校')
    expect(page.wrapper.find('a').attributes('href')).toBe('/outings/o1')
    await page.wrapper.find('[aria-label^="关闭"]').trigger('click')
    expect(page.wrapper.text()).toBe('')
  })
})
