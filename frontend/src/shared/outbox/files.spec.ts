import 'fake-indexeddb/auto'
import { clear, keys } from 'idb-keyval'
import { HttpResponse } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import { get, post, problem, put } from '@/testing/server'
import { provideManifests } from '@/shared/manifest/manifest'
import type { Entry } from './entry'
import { entry } from './entry.fixture'
import { discardWithFiles, holdFile, sweepFiles } from './files'
import { handOver, sendWaiting, sent, waitingOf } from './outbox'
import { allEntries, keepEntry } from './store'

const UPLOADS = '/api/v1/uploads'
const DOCUMENTS = '/api/v1/documents'
const picture = () => new File([new Uint8Array(300_000).fill(97)], '水渠.jpg', { type: 'image/jpeg' })

/** A server that stores records and files; `line` fails calls as a line does. */
function serve(line: (call: string) => Response | null = () => null) {
  const calls: string[] = []
  const documents: { key: string | null; body: unknown }[] = []
  let uploads = 0
  const had: Record<string, number> = {}
  const on = (call: string) => {
    calls.push(call)
    return line(call) as never
  }
  get('/api/v1/me', () => HttpResponse.json({ username: 'city' }))
  post('/api/v1/deeds', () => on('deed') ?? HttpResponse.json({ id: 'r1' }, { status: 201 }))
  post(UPLOADS, () => on('upload') ?? HttpResponse.json({ id: `u${++uploads}`, offset: 0 }, { status: 201 }))
  put(`${UPLOADS}/:id`, async ({ request, params }) => {
    const offset = Number(new URL(request.url).searchParams.get('offset'))
    const { byteLength } = await request.arrayBuffer()
    const failed = on(`piece ${offset}`)
    if (failed) return failed
    const id = String(params.id)
    if (offset !== (had[id] ?? 0)) return problem(409, 'UPLOAD_OFFSET', { offset: had[id] ?? 0 }) as never
    had[id] = offset + byteLength
    return HttpResponse.json({ id, offset: had[id] })
  })
  post(DOCUMENTS, async ({ request }) => {
    documents.push({ key: request.headers.get('Idempotency-Key'), body: await request.json() })
    return on('document') ?? HttpResponse.json({ id: 'd1' }, { status: 201 })
  })
  return { calls, documents }
}

async function handOverWithPicture(): Promise<Entry> {
  const files = [(await holdFile(picture()))!]
  const handed: Entry = { ...entry(), path: '/api/v1/deeds', page: '/deeds/new', files, hangsOn: 'DEED' }
  handOver(handed, { title: '修渠' })
  return handed
}

describe('files of what was written without a network', () => {
  beforeEach(async () => {
    sent.value = []
    await clear()
  })

  it('follow the record, hang on it, and then leave the device', async () => {
    const { calls, documents } = serve()
    const { files } = await handOverWithPicture()
    await sendWaiting('city')
    expect(calls).toEqual(['deed', 'upload', 'piece 0', 'piece 262144', 'document'])
    expect(documents).toMatchObject([
      {
        key: files![0]!.id,
        body: { recordType: 'DEED', recordId: 'r1', kind: 'EVIDENCE', title: '水渠', uploadId: 'u1' },
      },
    ])
    expect(sent.value.map(({ path }) => path)).toEqual(['/api/v1/deeds', DOCUMENTS])
    expect(allEntries.value).toEqual([])
    expect(await keys()).toEqual([])
  })

  it('hang on the part of the record that the feature names', async () => {
    provideManifests([
      {
        hangs: {
          '/api/v1/deeds': ({ files = [] }) =>
            files.map((file) => ({ file, recordType: 'FINDING', recordId: 'f1', page: '/findings/f1' })),
        },
      },
    ])
    const { documents } = serve()
    await handOverWithPicture()
    await sendWaiting('city')
    provideManifests([])
    expect(documents).toMatchObject([{ body: { recordType: 'FINDING', recordId: 'f1' } }])
  })

  it('go on where the line broke, and the record is not sent again', async () => {
    let broken = true
    const { calls } = serve((call) => (broken && call === 'piece 262144' ? HttpResponse.error() : null))
    await handOverWithPicture()
    window.dispatchEvent(new Event('online'))
    const line = setInterval(() => window.dispatchEvent(new Event('online')), 2)
    await sendWaiting('city')
    expect(waitingOf('city')).toMatchObject([{ title: '水渠.jpg', page: '/deeds/r1', upload: 'u1' }])
    broken = false
    await sendWaiting('city')
    clearInterval(line)
    expect(waitingOf('city')).toEqual([])
    expect(calls.filter((call) => call === 'deed' || call === 'upload')).toEqual(['deed', 'upload'])
    expect(calls[calls.length - 1]).toBe('document')
  })

  it('are hung on it once, though the answer was lost', async () => {
    let lost = true
    const { documents } = serve((call) => (call === 'document' && lost ? HttpResponse.error() : null))
    await handOverWithPicture()
    await sendWaiting('city')
    lost = false
    await sendWaiting('city')
    expect(documents).toHaveLength(2)
    expect(documents[1]).toEqual(documents[0])
    expect(allEntries.value).toEqual([])
  })

  it('that hang there already are not told as refused', async () => {
    serve((call) => (call === 'document' ? (problem(409, 'DUPLICATE') as never) : null))
    await handOverWithPicture()
    await sendWaiting('city')
    expect(allEntries.value).toEqual([])
    expect(await keys()).toEqual([])
  })

  it('are sent anew when the server has forgotten what came', async () => {
    let forgotten = true
    const gone = () =>
      problem(422, 'VALIDATION', { errors: [{ pointer: '/uploadId', code: 'UNKNOWN_UPLOAD' }] }) as never
    const { documents } = serve((call) => (call === 'document' && forgotten ? gone() : null))
    await handOverWithPicture()
    await sendWaiting('city')
    forgotten = false
    await sendWaiting('city')
    expect(documents.map(({ body }) => (body as { uploadId: string }).uploadId)).toEqual(['u1', 'u2'])
    expect(documents[1]!.key).not.toBe(documents[0]!.key)
    expect(allEntries.value).toEqual([])
  })

  it('that are refused stay with the reason until they are discarded', async () => {
    serve((call) =>
      call === 'document'
        ? (problem(422, 'VALIDATION', {
            errors: [{ pointer: '/uploadId', code: 'MACROS', detail: '含有宏' }],
          }) as never)
        : null,
    )
    await handOverWithPicture()
    await sendWaiting('city')
    const [refused] = allEntries.value
    expect(refused).toMatchObject({
      title: '水渠.jpg',
      body: null,
      refusal: { faults: [{ detail: '含有宏' }] },
    })
    discardWithFiles(refused!)
    expect(allEntries.value).toEqual([])
    await expect.poll(() => keys()).toEqual([])
  })

  it('that are discarded on their way do not come back, and are not hung on anything', async () => {
    const { documents } = serve((call) => {
      if (call === 'piece 262144') discardWithFiles(waitingOf('city')[0]!)
      return null
    })
    await handOverWithPicture()
    await sendWaiting('city')
    expect(documents).toEqual([])
    expect(allEntries.value).toEqual([])
  })

  it('are swept away when no entry names them, but not those just chosen', async () => {
    const kept = (await holdFile(picture()))!
    keepEntry({ ...entry(), files: [kept] })
    await holdFile(picture())
    await sweepFiles()
    expect(await keys()).toHaveLength(2)
    const now = Date.now
    Date.now = () => now() + 2 * 3_600_000
    await sweepFiles()
    Date.now = now
    expect(await keys()).toEqual([kept.id])
  })
})
