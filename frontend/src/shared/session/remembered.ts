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

export function rememberedAccount(): Me | null {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? 'null') as Me | null
  } catch {
    return null
  }
}
