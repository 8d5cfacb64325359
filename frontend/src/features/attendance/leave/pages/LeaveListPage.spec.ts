import { HttpResponse } from 'msw'
import { describe, expect, it, vi } from 'vitest'
import { mountPage, type MountedPage } from '@/testing/mountPage'
import { rows } from '@/testing/rows'
import { get, page, post, problem } from '@/testing/server'
import LeaveListPage from './LeaveListPage.vue'

const leave = { ...(rows['/api/v1/leaves'] as object), version: 3, actions: ['UPDATE', 'APPROVE', 'REFUSE'] }
const button = (text: string) =>
  [...document.querySelectorAll<HTMLElement>('button')].find((one) => one.textContent?.trim() === text)
const dialog = () => document.querySelector<HTMLElement>('.el-dialog')

async function queue(url: string): Promise<{ shown: MountedPage; asked: URLSearchParams[] }> {
  const asked: URLSearchParams[] = []
  get('/api/v1/leaves', ({ request }) => {
    asked.push(new URL(request.url).searchParams)
    return HttpResponse.json(page([leave]))
  })
  return { shown: await mountPage(LeaveListPage, url, '/leaves'), asked }
}

describe('the queue of leaves', () => {
  it('shows what waits for the caller, or all; the URL says which', async () => {
    const { shown, asked } = await queue('/leaves')
    expect(asked[0]?.get('waiting')).toBeNull()
    expect(button('批准')).toBeUndefined()
    await shown.wrapper.find('input[type=radio][value=waiting]').setValue(true)
    await shown.settle()
    expect(asked[asked.length - 1]?.get('waiting')).toBe('true')
    expect(shown.router.currentRoute.value.query).toEqual({ waiting: 'true' })
    expect(button('批准')).toBeDefined()
    shown.wrapper.unmount()
  })

  it('approves what stands in the list, not what it has become since', async () => {
    const { shown } = await queue('/leaves?waiting=true')
    const tags: (string | null)[] = []
    post('/api/v1/leaves/l1/approve', ({ request }) => {
      tags.push(request.headers.get('If-Match'))
      return tags.length === 1 ? problem(412, 'STALE') : HttpResponse.json({ ...leave, state: 'APPROVED' })
    })
    const longer = { ...leave, version: 4, endsOn: '2005-04-12', days: 30 }
    get('/api/v1/leaves/l1', () => HttpResponse.json(longer, { headers: { ETag: '"4-bb"' } }))
    button('批准')?.click()
    await vi.waitFor(() => expect(dialog()?.textContent).toContain('蓝华明'))
    dialog()?.querySelector('form')?.dispatchEvent(new Event('submit'))
    await vi.waitFor(() => expect(dialog()?.querySelector('.changed')?.textContent).toContain('30'))
    expect(dialog()?.querySelector('.changed')?.textContent).toContain('3')
    expect(tags).toEqual(['"3"'])
    dialog()?.querySelector('form')?.dispatchEvent(new Event('submit'))
    await vi.waitFor(() => expect(tags).toEqual(['"3"', '"4-bb"']))
    shown.wrapper.unmount()
  })

  it('approves in a dialog, with the version that was read', async () => {
    const { shown } = await queue('/leaves?waiting=true')
    const sent: { body: unknown; tag: string | null }[] = []
    post('/api/v1/leaves/l1/approve', async ({ request }) => {
      sent.push({ body: await request.json(), tag: request.headers.get('If-Match') })
      return HttpResponse.json({ ...leave, state: 'APPROVED' })
    })
    button('批准')?.click()
    await vi.waitFor(() => expect(dialog()?.textContent).toContain('蓝华明'))
    dialog()?.querySelector('form')?.dispatchEvent(new Event('submit'))
    await vi.waitFor(() => expect(sent).toEqual([{ body: {}, tag: '"3"' }]))
    shown.wrapper.unmount()
  })

  it('says why the county has to decide', async () => {
    const { shown } = await queue('/leaves?waiting=true')
    post('/api/v1/leaves/l1/refuse', () => problem(403, 'OUT_OF_SCOPE'))
    button('不批准')?.click()
    await vi.waitFor(() => expect(dialog()).not.toBeNull())
    const form = dialog()?.querySelector('form')
    form?.dispatchEvent(new Event('submit'))
    await vi.waitFor(() => expect(dialog()?.textContent).toContain('必填'))
    const reason = dialog()?.querySelector('textarea') as HTMLTextAreaElement
    reason.value = '春耕'
    reason.dispatchEvent(new Event('input'))
    form?.dispatchEvent(new Event('submit'))
    await vi.waitFor(() => expect(dialog()?.textContent).toContain('title of OUT_OF_SCOPE'))
    shown.wrapper.unmount()
  })
})
