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
    const account = JSON.parse(localStorage.getItem(KEY) ?? 'null') as Me | null
    // what an earlier version kept does not say what the account may do
    return account?.capabilities ? account : null
  } catch {
    return null
  }
}
