import { dayOfDevice } from '@/shared/lib/today'
import type { Me } from './store'

const KEY = 'zhucun.account'

/** Who is logged in on this device, without the session itself; forgotten with it. */
export function rememberAccount(account: Me | null): void {
  try {
    if (account) localStorage.setItem(KEY, JSON.stringify({ ...account, csrfToken: null }))
    else localStorage.removeItem(KEY)
  } catch {
    // without room the page cannot be opened offline
  }
}

/** As of today, which only the demonstration's day outlives. */
export function rememberedAccount(): Me | null {
  try {
    const account = JSON.parse(localStorage.getItem(KEY) ?? 'null') as Me | null
    // what an earlier version kept does not say what the account may do
    if (!account?.capabilities) return null
    return account.demonstrationDay ? account : { ...account, today: dayOfDevice(), demonstrationDay: false }
  } catch {
    return null
  }
}
