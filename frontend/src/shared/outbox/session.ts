import { client } from '@/api/client'
import { callContext } from '@/api/context'
import type { ApiProblem } from '@/api/problem'

/** Another account is logged in here now: what this one wrote must not go out in its name. */
export const isOthers = (account: string): Promise<boolean> =>
  client.GET('/api/v1/me').then(
    ({ data }) => data !== undefined && data.username !== account,
    () => false,
  )

/** The session is mended as for any call, but not used when it is now another account's: only who wrote it sends it. */
export async function goesOn(problem: ApiProblem, account: string): Promise<boolean> {
  return (await mended(problem)) && (await isLoggedIn(account))
}

function mended({ code, status }: ApiProblem): Promise<boolean> {
  if (code === 'CSRF_TOKEN') return callContext.refreshToken()
  return status === 401 ? callContext.logInAgain() : Promise.resolve(false)
}

const isLoggedIn = (account: string): Promise<boolean> =>
  client.GET('/api/v1/me').then(
    ({ data }) => data?.username === account,
    () => false,
  )
