import { HttpResponse } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import { sendWaiting, sent, waitingOf } from '@/shared/outbox/outbox'
import { get, post, problem } from '@/testing/server'
import { bodyOf, type Draft } from './draft'
import { completeDraft } from './draft.fixture'
import { allDrafts, handOver, keepDraft, storedDraft, takeOverDrafts } from './store'

const keptEarlier = (draft: Draft) =>
  localStorage.setItem(`zhucun.inspection.draft.${draft.key}`, JSON.stringify(draft))

beforeEach(() => {
  sent.value = []
  get('/api/v1/me', () => HttpResponse.json({ username: 'city' }))
})

describe('an inspection on the device', () => {
  it('is sent as it was handed over, under its own key', async () => {
    const arrived: unknown[] = []
    post('/api/v1/inspections', async ({ request }) => {
      arrived.push([request.headers.get('Idempotency-Key'), await request.json()])
      return HttpResponse.json({ id: 'i1', visits: [] }, { status: 201 })
    })
    const draft = completeDraft()
    handOver(draft)
    expect(waitingOf('city')).toMatchObject([
      { title: '现场督查：蓝排村委会', page: '/inspect', path: '/api/v1/inspections' },
    ])
    await sendWaiting('city')
    expect(arrived).toEqual([['k1', bodyOf(draft)]])
    expect(allDrafts.value).toEqual([])
  })

  it('comes back with what was written when it is refused', async () => {
    post('/api/v1/inspections', () =>
      problem(422, 'VALIDATION_FAILED', {
        errors: [{ pointer: '/visits/0/checks', code: 'CHECKS_MISSING', detail: '尚未核查：王秀英' }],
      }),
    )
    handOver(completeDraft())
    await sendWaiting('city')
    const [draft] = allDrafts.value
    expect(draft).toMatchObject({ body: null, refusal: { faults: [{ detail: '尚未核查：王秀英' }] } })
    expect(draft?.key).not.toBe('k1')
    expect(draft?.visits).toHaveLength(1)
  })
})

describe('what an earlier version kept', () => {
  it('is written on, and sent if it was handed over', () => {
    const draft = completeDraft('k2')
    keptEarlier(completeDraft('k1'))
    keptEarlier({ ...draft, body: bodyOf(draft), triedAt: '2005-03-10T08:00:00.000Z' })
    takeOverDrafts()
    expect(storedDraft('k1')).toMatchObject({ lead: '王组长', visits: completeDraft().visits, body: null })
    expect(waitingOf('city')).toMatchObject([
      { key: 'k2', body: bodyOf(draft), triedAt: '2005-03-10T08:00:00.000Z' },
    ])
    expect(Object.keys(localStorage).filter((key) => key.startsWith('zhucun.inspection.draft.'))).toEqual([])
  })

  it('does not undo what has been written or handed over since', () => {
    const draft = completeDraft()
    keepDraft({ ...draft, lead: '李组长' })
    keptEarlier({ ...draft, changedAt: '2005-03-10T08:00:00.000Z' })
    takeOverDrafts()
    expect(storedDraft('k1')?.lead).toBe('李组长')
    handOver(draft)
    keptEarlier({ ...draft, changedAt: '2999-01-01T00:00:00.000Z', lead: '张组长' })
    takeOverDrafts()
    expect(storedDraft('k1')?.body).toEqual(bodyOf(draft))
  })
})
