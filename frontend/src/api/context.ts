import { ref } from 'vue'

/** Language and session that every call sends along; set by i18n and by the session. */
export const callContext = {
  language: 'zh-CN',
  csrfToken: null as string | null,
  /** Reads the session's token anew, after another tab has logged in. */
  refreshToken: async (): Promise<boolean> => false,
  /** Asks the user to log in again; true when the call may be repeated. */
  logInAgain: async (): Promise<boolean> => false,
}

/** False from the first call that could not reach the server until the next that could. */
export const serverReached = ref(true)

const SAFE_METHODS = ['GET', 'HEAD']

export function callHeaders(method: string): Record<string, string> {
  const token = SAFE_METHODS.includes(method) ? null : callContext.csrfToken
  return {
    'Accept-Language': callContext.language,
    // asks for a 401 without the challenge that makes a browser open its own login window
    'X-Requested-With': 'XMLHttpRequest',
    ...(token ? { 'X-CSRF-Token': token } : {}),
  }
}
