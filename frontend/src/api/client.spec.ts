import { HttpResponse } from 'msw'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { get, page, patch, post, problem } from '@/testing/server'
import { getPage, patchOne } from './calls'
import { client } from './client'
import { callContext, serverReached } from './context'

beforeEach(() => {
  callContext.csrfToken = 'token-1'
  callContext.logInAgain = async () => false
  callContext.refreshToken = async () => false
})

describe('every call', () => {
  it('speaks the language of the page and carries the token where something is changed', async () => {
    const seen: Headers[] = []
    get('/api/v1/units', ({ request }) => {
      seen.push(request.headers)
      return HttpResponse.json(page([]))
    })
    post('/api/v1/session', ({ request }) => {
      seen.push(request.headers)
      return HttpResponse.json({}, { status: 201 })
    })
    await getPage('/api/v1/units', {}, {})
    await client.POST('/api/v1/session', { body: { username: 'a', password: 'b' } })
    expect(seen[0]?.get('Accept-Language')).toBe('zh-CN')
    expect(seen[0]?.get('X-CSRF-Token')).toBeNull()
    expect(seen[1]?.get('X-CSRF-Token')).toBe('token-1')
    expect(seen[1]?.get('X-Requested-With')).toBe('XMLHttpRequest')
  })

  it('repeats a filter that has several values', async () => {
    let asked = ''
    get('/api/v1/cadres', ({ request }) => {
      asked = new URL(request.url).search
      return HttpResponse.json(page([]))
    })
    await getPage('/api/v1/cadres', {}, { dispatchLevel: ['CITY', 'TOWN'] })
    expect(asked).toBe('?dispatchLevel=CITY&dispatchLevel=TOWN')
  })

  it('sends a change as a merge patch of the version that was read', async () => {
    let seen: Headers | undefined
    patch('/api/v1/units/7', ({ request }) => {
      seen = request.headers
      return HttpResponse.json({}, { headers: { ETag: '"2-x"' } })
    })
    const { etag } = await patchOne('/api/v1/units/{id}', { id: '7' }, { name: 'x' }, '"1-x"')
    expect(seen?.get('If-Match')).toBe('"1-x"')
    expect(seen?.get('Content-Type')).toBe('application/merge-patch+json')
    expect(etag).toBe('"2-x"')
  })
})

describe('a session that has ended', () => {
  it('lets the user log in again and repeats the call, with its body', async () => {
    const bodies: unknown[] = []
    patch('/api/v1/units/7', async ({ request }) => {
      bodies.push(await request.json())
      return bodies.length === 1 ? problem(401, 'UNAUTHENTICATED') : HttpResponse.json({ id: '7' })
    })
    callContext.logInAgain = vi.fn(async () => {
      callContext.csrfToken = 'token-2'
      return true
    })
    await patchOne('/api/v1/units/{id}', { id: '7' }, { name: 'x' }, null)
    expect(callContext.logInAgain).toHaveBeenCalledOnce()
    expect(bodies).toEqual([{ name: 'x' }, { name: 'x' }])
  })

  it('renews a token that another tab has made old', async () => {
    const tokens: (string | null)[] = []
    patch('/api/v1/units/7', ({ request }) => {
      tokens.push(request.headers.get('X-CSRF-Token'))
      return tokens.length === 1 ? problem(403, 'CSRF_TOKEN') : HttpResponse.json({})
    })
    callContext.refreshToken = async () => {
      callContext.csrfToken = 'token-2'
      return true
    }
    await patchOne('/api/v1/units/{id}', { id: '7' }, {}, null)
    expect(tokens).toEqual(['token-1', 'token-2'])
  })

  it('takes a wrong password for what it is', async () => {
    callContext.logInAgain = vi.fn(async () => true)
    post('/api/v1/session', () => problem(401, 'BAD_CREDENTIALS'))
    const attempt = client.POST('/api/v1/session', { body: { username: 'a', password: 'b' } })
    await expect(attempt).rejects.toMatchObject({ code: 'BAD_CREDENTIALS' })
    expect(callContext.logInAgain).not.toHaveBeenCalled()
  })
})

describe('a lost network', () => {
  it('is a problem of its own, until the server answers again', async () => {
    get('/api/v1/units', () => HttpResponse.error())
    await expect(getPage('/api/v1/units', {}, {})).rejects.toMatchObject({ code: 'NETWORK' })
    expect(serverReached.value).toBe(false)
    get('/api/v1/units', () => HttpResponse.json(page([])))
    await getPage('/api/v1/units', {}, {})
    expect(serverReached.value).toBe(true)
  })
})
