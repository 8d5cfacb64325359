import { describe, expect, it, vi } from 'vitest'
import { asProblem, problemFrom } from './problem'

const body = (more: object = {}) =>
  JSON.stringify({ title: '内容不合规', code: 'VALIDATION_FAILED', ...more })

describe('problemFrom', () => {
  it('keeps what the server says', () => {
    const problem = problemFrom(422, body({ detail: '请改正', traceId: 'abc' }), null)
    expect(problem).toMatchObject({
      status: 422,
      code: 'VALIDATION_FAILED',
      title: '内容不合规',
      detail: '请改正',
      traceId: 'abc',
    })
  })

  it('groups the messages by the field that a pointer names', () => {
    const errors = [
      { pointer: '/phone', code: 'A', detail: '一' },
      { pointer: '/phone', code: 'B', detail: '二' },
      { pointer: '/collectiveIncome/2004', code: 'C', detail: '三' },
      { parameter: 'size', code: 'D', detail: '四' },
    ]
    expect(problemFrom(422, body({ errors }), null).fieldErrors()).toEqual({
      phone: ['一', '二'],
      'collectiveIncome.2004': ['三'],
      '': ['四'],
    })
  })

  it('unescapes pointers as RFC 6901 has it', () => {
    const errors = [{ pointer: '/a~1b~0c', code: 'A', detail: 'x' }]
    expect(problemFrom(422, body({ errors }), null).fieldErrors()).toEqual({ 'a/b~c': ['x'] })
  })

  it('calls the page of a proxy in between unreadable', () => {
    expect(problemFrom(502, '<html>Bad gateway</html>', null)).toMatchObject({
      status: 502,
      code: 'UNREADABLE_ANSWER',
    })
  })

  it('reads Retry-After as seconds and as a date', () => {
    vi.useFakeTimers({ now: Date.parse('2005-01-10T00:00:00Z') })
    expect(problemFrom(429, body(), '12').retryAfterSeconds).toBe(12)
    expect(problemFrom(503, body(), 'Mon, 10 Jan 2005 00:00:30 GMT').retryAfterSeconds).toBe(30)
    expect(problemFrom(503, body(), null).retryAfterSeconds).toBeNull()
    vi.useRealTimers()
  })
})

describe('asProblem', () => {
  it('leaves a problem as it is and wraps anything else', () => {
    const problem = problemFrom(404, body(), null)
    expect(asProblem(problem)).toBe(problem)
    expect(asProblem(new Error('boom'))).toMatchObject({ code: 'UNEXPECTED', detail: 'boom' })
  })
})
