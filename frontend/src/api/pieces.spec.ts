import { HttpResponse } from 'msw'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { post, problem, put } from '@/testing/server'
import { onItsWay, sendOn } from './pieces'

const SIZE = 600_000
const PIECE = 256 * 1024
const UPLOAD = '/api/v1/uploads/u1'
const file = () => new File([new Uint8Array(SIZE).fill(97)], '照片.jpg')

function serve(answer: (offset: number, length: number) => Response | null) {
  const seen: number[] = []
  let had = 0
  post('/api/v1/uploads', async ({ request }) => {
    expect(await request.json()).toMatchObject({ name: '照片.jpg', size: SIZE })
    return HttpResponse.json({ id: 'u1', offset: 0 }, { status: 201 })
  })
  put(UPLOAD, async ({ request }) => {
    const offset = Number(new URL(request.url).searchParams.get('offset'))
    const { byteLength } = await request.arrayBuffer()
    seen.push(offset)
    const other = answer(offset, byteLength)
    if (other?.type === 'error') return other as never
    if (offset !== had) return problem(409, 'UPLOAD_OFFSET', { offset: had }) as never
    had += byteLength
    return (other ?? HttpResponse.json({ id: 'u1', offset: had })) as never
  })
  return { seen, had: () => had }
}

describe('a file on its way', () => {
  // the line is back at once
  let line: ReturnType<typeof setInterval>
  beforeEach(() => (line = setInterval(() => window.dispatchEvent(new Event('online')), 2)))
  afterEach(() => clearInterval(line))

  it('is sent in pieces, and tells how far it is', async () => {
    const { seen, had } = serve(() => null)
    const shares: number[] = []
    expect(await sendOn(onItsWay(file()), { onProgress: (share) => shares.push(share) })).toBe('u1')
    expect(seen).toEqual([0, PIECE, 2 * PIECE])
    expect(had()).toBe(SIZE)
    expect(shares[shares.length - 1]).toBe(1)
  })

  it('goes on where it was when the line breaks, twice', async () => {
    let broken = 0
    const { seen, had } = serve(() => (++broken === 2 || broken === 4 ? HttpResponse.error() : null))
    const waits: boolean[] = []
    await sendOn(onItsWay(file()), { onWaiting: (waiting) => waits.push(waiting) })
    expect(seen).toEqual([0, PIECE, PIECE, 2 * PIECE, 2 * PIECE])
    expect(had()).toBe(SIZE)
    expect(waits).toEqual([true, false, true, false])
  })

  it('asks the server where it is when an answer was lost', async () => {
    let lost = false
    const { seen, had } = serve((offset) => {
      if (offset !== PIECE || lost) return null
      lost = true
      return problem(502, 'GATEWAY')
    })
    await sendOn(onItsWay(file()))
    expect(seen).toEqual([0, PIECE, PIECE, 2 * PIECE])
    expect(had()).toBe(SIZE)
  })

  it('stops at a refusal, and can be sent on later', async () => {
    let refuse = true
    const { seen } = serve((offset) => (offset > 0 && refuse ? HttpResponse.error() : null))
    const sending = onItsWay(file())
    await expect(sendOn(sending)).rejects.toMatchObject({ code: 'NETWORK' })
    refuse = false
    await sendOn(sending)
    expect(seen.filter((offset) => offset === 0)).toHaveLength(1)
    post('/api/v1/uploads', () => problem(422, 'VALIDATION_FAILED'))
    await expect(sendOn(onItsWay(file()))).rejects.toMatchObject({ code: 'VALIDATION_FAILED' })
  })
})
