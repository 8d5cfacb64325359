import createClient from 'openapi-fetch'
import { callContext, callHeaders, serverReached } from './context'
import { ApiProblem, networkProblem, problemFrom } from './problem'
import type { paths } from './schema'

/** A 401 of these is an answer to the user, not the end of a session. */
const SESSION_PATHS = /\/api\/v1\/(session|me|me\/password)$/

/** The one way to the server. Answers that are no success are thrown as ApiProblem. */
export const client = createClient<paths>({ baseUrl: window.location.origin, fetch: send })

export async function send(request: Request): Promise<Response> {
  try {
    return await sendOnce(request)
  } catch (error) {
    if (!(error instanceof ApiProblem) || !(await mended(error, request))) throw error
    return sendOnce(request)
  }
}

/** In the session as it is: for what is not to be repeated in another one. */
export async function sendOnce(request: Request): Promise<Response> {
  const response = await reach(request)
  if (response.ok || response.status === 304) return response
  throw problemFrom(response.status, await response.text(), response.headers.get('Retry-After'))
}

async function reach(request: Request): Promise<Response> {
  // the request itself is kept, so that it can be sent a second time
  const sent = request.clone()
  Object.entries(callHeaders(request.method)).forEach(([name, value]) => sent.headers.set(name, value))
  try {
    const response = await fetch(sent)
    serverReached.value = true
    return response
  } catch (error) {
    if (request.signal.aborted) throw error
    serverReached.value = false
    throw networkProblem()
  }
}

function mended(problem: ApiProblem, request: Request): Promise<boolean> {
  if (problem.code === 'CSRF_TOKEN') return callContext.refreshToken()
  const ended = problem.status === 401 && !SESSION_PATHS.test(new URL(request.url).pathname)
  return ended ? callContext.logInAgain() : Promise.resolve(false)
}
