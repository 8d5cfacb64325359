import { HttpResponse } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import { callContext } from '@/api/context'
import { fillStorage } from '@/testing/fullStorage'
import { get, post, problem } from '@/testing/server'
import { isDoubtful, type Entry } from './entry'
import { entry } from './entry.fixture'
import { handOver as handEntryOver, sendAnew, sendWaiting, sent, waitingOf } from './outbox'
import { allEntries, forgetEntry, keepEntry, refreshEntries } from './store'

interface Arrived {
  key: string | null
  body: string
}

function serve(answer: () => Response, path = '/api/v1/outings'): Arrived[] {
  const arrived: Arrived[] = []
  post(path, async ({ request }) => {
    arrived.push({ key: request.headers.get('Idempotency-Key'), body: await request.text() })
    return answer() as never
  })
  return arrived
}

const handOver = (handed: Entry) => handEntryOver(handed, { place: '市委党校' })
const stored = () => HttpResponse.json({ id: 'i1' }, { status: 201 })

describe('the outbox', () => {
  beforeEach(() => {
    sent.value = []
    get('/api/v1/me', () => HttpResponse.json({ username: 'city' }))
  })

  it('sends what was handed over, once, and then forgets it', async () => {
    const arrived = serve(stored)
    handOver(entry())
    await sendWaiting('city')
    await sendWaiting('city')
    expect(arrived).toHaveLength(1)
    expect(arrived[0]?.key).toBe('k1')
    expect(allEntries.value).toEqual([])
    expect(sent.value).toMatchObject([{ key: 'k1', path: '/api/v1/outings', record: { id: 'i1' } }])
  })

  it('keeps it while there is no network, and repeats the same key and body', async () => {
    let reachable = false
    const arrived = serve(() => (reachable ? stored() : HttpResponse.error()))
    handOver(entry())
    await sendWaiting('city')
    expect(waitingOf('city')).toHaveLength(1)
    reachable = true
    refreshEntries()
    await sendWaiting('city')
    expect(arrived).toHaveLength(2)
    expect(arrived[1]).toEqual(arrived[0])
    expect(waitingOf('city')).toEqual([])
  })

  it('gives back what the server refuses, with its reasons and another key', async () => {
    serve(() =>
      problem(422, 'VALIDATION_FAILED', {
        errors: [{ pointer: '/endsOn', code: 'PERIOD_OVERLAP', detail: '与另一次外出重叠' }],
      }),
    )
    handOver(entry())
    await sendWaiting('city')
    const [back] = allEntries.value
    expect(allEntries.value).toHaveLength(1)
    expect(back).toMatchObject({
      body: null,
      was: 'k1',
      refusal: { faults: [{ pointer: '/endsOn', detail: '与另一次外出重叠' }] },
      model: { place: '市委党校' },
    })
    expect(back?.key).not.toBe('k1')
  })

  it('lets one at which the server fails not hold up the others', async () => {
    const arrived = serve(stored)
    serve(() => problem(500, 'INTERNAL'), '/api/v1/leaves')
    handOver(entry('k1'))
    handOver({ ...entry('k2'), path: '/api/v1/leaves' })
    await sendWaiting('city')
    expect(arrived).toMatchObject([{ key: 'k1' }])
    expect(waitingOf('city')).toMatchObject([{ key: 'k2' }])
  })

  it('says when the device has no room', () => {
    const makeRoom = fillStorage()
    expect(handOver(entry())).toBe(false)
    expect(allEntries.value).toEqual([])
    makeRoom()
  })

  it('keeps it when the server is out of order', async () => {
    serve(() => problem(503, 'UNAVAILABLE'))
    handOver(entry())
    await sendWaiting('city')
    expect(waitingOf('city')).toHaveLength(1)
  })

  it('sends nothing of another account, and nothing that is still written', async () => {
    const arrived = serve(stored)
    handOver(entry('k2', 'inspector'))
    keepEntry(entry('k3', 'city'))
    await sendWaiting('city')
    expect(arrived).toEqual([])
  })

  it('does not send what another tab has sent meanwhile', async () => {
    const arrived = serve(stored)
    handOver(entry())
    const seen = allEntries.value
    forgetEntry('k1')
    allEntries.value = seen
    await sendWaiting('city')
    expect(arrived).toEqual([])
  })

  it('lets two sendings at once send one', async () => {
    const arrived = serve(stored)
    handOver(entry())
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
    handOver(entry())
    await sendWaiting('city')
    expect(arrived).toHaveLength(2)
    expect(sent.value).toMatchObject([{ key: 'k1', path: '/api/v1/outings', record: { id: 'i1' } }])
  })

  it('is not sent by another account that has taken the session over', async () => {
    const arrived = serve(stored)
    get('/api/v1/me', () => HttpResponse.json({ username: 'inspector' }))
    handOver(entry())
    await sendWaiting('city')
    await sendWaiting('city')
    expect(arrived).toEqual([])
    expect(waitingOf('city')).toHaveLength(1)
  })

  it('waits for the password when the session has ended, and keeps it when nobody logs in', async () => {
    serve(() => problem(401, 'UNAUTHENTICATED'))
    callContext.logInAgain = () => Promise.resolve(false)
    handOver(entry())
    await sendWaiting('city')
    expect(waitingOf('city')).toHaveLength(1)
  })

  it.each([
    ['a gate before the network', () => new Response('<html>', { status: 403 })],
    ['an answer cut short', () => new Response('{"id"', { status: 201 })],
  ])('takes %s for no answer of the server', async (_, answer) => {
    serve(answer)
    handOver(entry())
    await sendWaiting('city')
    expect(waitingOf('city')).toMatchObject([{ key: 'k1' }])
  })

  it('asks before it sends what the server would no longer know again', async () => {
    const arrived = serve(stored)
    handOver(entry())
    const yesterday = new Date(Date.now() - 24 * 3_600_000).toISOString()
    keepEntry({ ...(waitingOf('city')[0] ?? entry()), triedAt: yesterday })
    await sendWaiting('city')
    expect(arrived).toEqual([])
    const [old] = waitingOf('city')
    expect(old && isDoubtful(old)).toBe(true)
    sendAnew('k1')
    await sendWaiting('city')
    expect(arrived).toHaveLength(1)
    expect(arrived[0]?.key).not.toBe('k1')
  })
})
