import 'fake-indexeddb/auto'
import { HttpResponse } from 'msw'
import { defineComponent, h } from 'vue'
import { describe, expect, it } from 'vitest'
import { get, page, post, problem, put } from '@/testing/server'
import { mountPage, officeOfMeizhou } from '@/testing/mountPage'
import Attachments from './components/Attachments.vue'
import { handToPage, heldFile, holdFile } from '@/shared/outbox/files'
import rows from './rows.fixture'

const row = {
  ...rows['/api/v1/documents'],
  area: null,
  recordType: 'DEED',
  recordId: 'r1',
  kind: 'EVIDENCE',
  title: '水渠',
  fileName: '水渠.jpg',
  mediaType: 'image/jpeg',
  thumbnail: true,
}
const shown = (writable = true, me = officeOfMeizhou) =>
  mountPage(
    defineComponent(() => () => h(Attachments, { recordType: 'DEED', recordId: 'r1', writable })),
    '/deeds/r1',
    undefined,
    me,
  )

describe('the attachments of a record', () => {
  it('are listed with their pictures, and can be removed by who may', async () => {
    let asked = new URLSearchParams()
    get('/api/v1/documents', ({ request }) => {
      asked = new URL(request.url).searchParams
      return HttpResponse.json(page([row, { ...row, id: 'd2', thumbnail: false, actions: [] }]))
    })
    const { wrapper } = await shown()
    expect(Object.fromEntries(asked)).toMatchObject({ recordType: 'DEED', recordId: 'r1' })
    expect(wrapper.findAll('img')).toHaveLength(1)
    expect(wrapper.find('img').attributes('src')).toBe('/api/v1/documents/d1/thumbnail')
    expect(wrapper.findAll('button').filter((button) => button.text() === '删除')).toHaveLength(1)
  })

  it('are added one by one, under a key that a repeated request repeats', async () => {
    let stored: unknown[] = []
    const keys: (string | null)[] = []
    get('/api/v1/documents', () => HttpResponse.json(page(stored)))
    post('/api/v1/uploads', () => HttpResponse.json({ id: 'u1', offset: 0 }, { status: 201 }))
    put('/api/v1/uploads/u1', () => HttpResponse.json({ id: 'u1', offset: 3 }))
    post('/api/v1/documents', async ({ request }) => {
      keys.push(request.headers.get('Idempotency-Key'))
      expect(await request.json()).toEqual({
        recordType: 'DEED',
        recordId: 'r1',
        uploadId: 'u1',
        kind: 'EVIDENCE',
        title: '水渠',
        issuedOn: expect.any(String),
      })
      stored = [row]
      return HttpResponse.json(row, { status: 201 })
    })
    const { wrapper, settle } = await shown()
    await choose(wrapper, new File(['abc'], '水渠.jpg'))
    await settle()
    expect(keys).toEqual(['attach-u1'])
    expect(wrapper.text()).toContain('水渠')
  })

  it('are sent by the page that a form hands them to, which had no room to keep them, and once', async () => {
    let begun = 0
    get('/api/v1/documents', () => HttpResponse.json(page([])))
    post('/api/v1/uploads', () => {
      begun += 1
      return HttpResponse.json({ id: 'u1', offset: 0 }, { status: 201 })
    })
    put('/api/v1/uploads/u1', () => HttpResponse.json({ id: 'u1', offset: 3 }))
    post('/api/v1/documents', () => HttpResponse.json(row, { status: 201 }))
    const held = await holdFile(new File(['abc'], '水渠.jpg'))
    handToPage('r1', [held!])
    await (await shown()).settle()
    await (await shown()).settle()
    expect(begun).toBe(1)
    expect(await heldFile(held!.id)).toBeNull()
  })

  it('say why a file is not taken', async () => {
    get('/api/v1/documents', () => HttpResponse.json(page([])))
    post('/api/v1/uploads', () =>
      problem(422, 'VALIDATION_FAILED', {
        errors: [{ pointer: '/size', code: 'FILE_TOO_LARGE', detail: '文件不能超过 20 MB' }],
      }),
    )
    const { wrapper, settle } = await shown()
    await choose(wrapper, new File(['abc'], '录像.pdf'))
    await settle()
    expect(wrapper.find('[role=alert]').text()).toContain('文件不能超过 20 MB')
  })

  it('are added by nobody to a record that is closed, nor by who writes none', async () => {
    get('/api/v1/documents', () => HttpResponse.json(page([row])))
    expect((await shown(false)).wrapper.find('input[type=file]').exists()).toBe(false)
    const reader = { ...officeOfMeizhou, capabilities: ['documents:read' as const] }
    expect((await shown(true, reader)).wrapper.find('input[type=file]').exists()).toBe(false)
  })
})

async function choose(wrapper: Awaited<ReturnType<typeof shown>>['wrapper'], file: File): Promise<void> {
  const input = wrapper.find('input[multiple]')
  Object.defineProperty(input.element, 'files', { value: [file], configurable: true })
  await input.trigger('change')
}
