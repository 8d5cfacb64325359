import { HttpResponse } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import { callContext } from '@/api/context'
import { get, post, problem } from '@/testing/server'
import { completeDraft } from './draft.fixture'
import { handOver, isDoubtful, sendAnew, sendWaiting, sent, waitingOf } from './outbox'
import { allDrafts, forgetDraft, keepDraft, refreshDrafts } from './store'

interface Arrived {
  key: string | null
  body: string
}

function serve(answer: () => Response): Arrived[] {
  const arrived: Arrived[] = []
  post('/api/v1/inspections', async ({ request }) => {
    arrived.push({ key: request.headers.get('Idempotency-Key'), body: await request.text() })
    return answer() as never
  })
  return arrived
}

const stored = () => HttpResponse.json({ id: 'i1' }, { status: 201 })

describe('the outbox', () => {
  beforeEach(() => {
    localStorage.clear()
    refreshDrafts()
    sent.value = {}
  })

  it('sends what was handed over, once, and then forgets it', async () => {
    const arrived = serve(stored)
    handOver(completeDraft())
    await sendWaiting('city')
    await sendWaiting('city')
    expect(arrived).toHaveLength(1)
    expect(arrived[0]?.key).toBe('k1')
    expect(allDrafts.value).toEqual([])
    expect(sent.value).toEqual({ k1: 'i1' })
  })

  it('keeps it while there is no network, and repeats the same key and body', async () => {
    let reachable = false
    const arrived = serve(() => (reachable ? stored() : HttpResponse.error()))
    handOver(completeDraft())
    await sendWaiting('city')
    expect(waitingOf('city')).toHaveLength(1)
    reachable = true
    refreshDrafts()
    await sendWaiting('city')
    expect(arrived).toHaveLength(2)
    expect(arrived[1]).toEqual(arrived[0])
    expect(waitingOf('city')).toEqual([])
  })

  it('gives back what the server refuses, with its reasons and another key', async () => {
    serve(() =>
      problem(422, 'VALIDATION_FAILED', {
        errors: [{ pointer: '/visits/0/checks', code: 'CHECKS_MISSING', detail: '尚未核查：王秀英' }],
      }),
    )
    handOver(completeDraft())
    await sendWaiting('city')
    const [draft] = allDrafts.value
    expect(allDrafts.value).toHaveLength(1)
    expect(draft).toMatchObject({ body: null, refusal: { faults: [{ detail: '尚未核查：王秀英' }] } })
    expect(draft?.key).not.toBe('k1')
    expect(draft?.visits).toHaveLength(1)
  })

  it('keeps it when the server is out of order', async () => {
    serve(() => problem(503, 'UNAVAILABLE'))
    handOver(completeDraft())
    await sendWaiting('city')
    expect(waitingOf('city')).toHaveLength(1)
  })

  it('sends nothing of another account, and nothing that is still written', async () => {
    const arrived = serve(stored)
    handOver(completeDraft('k2', 'inspector'))
    keepDraft(completeDraft('k3', 'city'))
    await sendWaiting('city')
    expect(arrived).toEqual([])
  })

  it('does not send what another tab has sent meanwhile', async () => {
    const arrived = serve(stored)
    handOver(completeDraft())
    const seen = allDrafts.value
    forgetDraft('k1')
    allDrafts.value = seen
    await sendWaiting('city')
    expect(arrived).toEqual([])
  })

  it('lets two sendings at once send one', async () => {
    const arrived = serve(stored)
    handOver(completeDraft())
    await Promise.all([sendWaiting('city'), sendWaiting('city')])
    expect(arrived).toHaveLength(1)
  })

  it('goes on in the session that another tab has begun, if it is of the same account', async () => {
    let token = 'old'
    const arrived = serve(() => (token === 'new' ? stored() : problem(403, 'CSRF_TOKEN')))
    get('/api/v1/me', () => HttpResponse.json({ username: 'city' }))
    callContext.refreshToken = () => {
      token = 'new'
      return Promise.resolve(true)
    }
    handOver(completeDraft())
    await sendWaiting('city')
    expect(arrived).toHaveLength(2)
    expect(sent.value).toEqual({ k1: 'i1' })
  })

  it('is not sent by another account that has taken the session over', async () => {
    const arrived = serve(() => problem(403, 'CSRF_TOKEN'))
    get('/api/v1/me', () => HttpResponse.json({ username: 'inspector' }))
    callContext.refreshToken = () => Promise.resolve(true)
    handOver(completeDraft())
    await sendWaiting('city')
    expect(arrived).toHaveLength(1)
    expect(waitingOf('city')).toHaveLength(1)
  })

  it('waits for the password when the session has ended, and keeps it when nobody logs in', async () => {
    serve(() => problem(401, 'UNAUTHENTICATED'))
    callContext.logInAgain = () => Promise.resolve(false)
    handOver(completeDraft())
    await sendWaiting('city')
    expect(waitingOf('city')).toHaveLength(1)
  })

  it.each([
    ['a gate before the network', () => new Response('<html>', { status: 403 })],
    ['an answer cut short', () => new Response('{"id"', { status: 201 })],
  ])('takes %s for no answer of the server', async (_, answer) => {
    serve(answer)
    handOver(completeDraft())
    await sendWaiting('city')
    expect(waitingOf('city')).toMatchObject([{ key: 'k1' }])
  })

  it('asks before it sends what the server would no longer know again', async () => {
    const arrived = serve(stored)
    handOver(completeDraft())
    const yesterday = new Date(Date.now() - 24 * 3_600_000).toISOString()
    keepDraft({ ...(waitingOf('city')[0] ?? completeDraft()), triedAt: yesterday })
    await sendWaiting('city')
    expect(arrived).toEqual([])
    const [draft] = waitingOf('city')
    expect(draft && isDoubtful(draft)).toBe(true)
    if (draft) sendAnew(draft)
    await sendWaiting('city')
    expect(arrived).toHaveLength(1)
    expect(arrived[0]?.key).not.toBe('k1')
  })
})
