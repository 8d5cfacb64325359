import { defineStore } from 'pinia'
import { computed, ref } from 'vue'
import { client } from '@/api/client'
import { callContext } from '@/api/context'
import { ApiProblem, NETWORK } from '@/api/problem'
import type { Schemas } from '@/api/types'
import { rememberAccount, rememberedAccount } from './remembered'

export type Me = Schemas['Me']

/** Who is logged in. The session itself is a cookie that no script can read. */
export const useSessionStore = defineStore('session', () => {
  const me = ref<Me | null>(null)
  /** True while the page waits, as it was, for its user to log in again. */
  const expired = ref(false)
  let waiting: ((loggedIn: boolean) => void)[] = []

  const mayWrite = computed(
    () => me.value?.roles.some((role) => role === 'ADMIN' || role === 'OFFICE') ?? false,
  )
  /** Whether figures of a whole area are for this account; a cadre sees the own postings. */
  const seesFigures = computed(() => me.value?.roles.some((role) => role !== 'CADRE') ?? false)
  /** Whether reports are verified here: by the office of a county, or above. */
  const mayVerify = computed(() => mayWrite.value && me.value?.area.level !== 'TOWN')
  /** Whether what a whole city shares is kept here: by its office, or one above. */
  const keepsShared = computed(
    () => mayWrite.value && ['PROVINCE', 'CITY'].includes(me.value?.area.level ?? ''),
  )
  /** Whether inspections are recorded here: on the spot, or by an office. */
  const mayInspect = computed(() => mayWrite.value || (me.value?.roles.includes('INSPECTOR') ?? false))
  /** Whether leave is asked for here: by a cadre, or by an office for one. */
  const mayAskLeave = computed(() => mayWrite.value || (me.value?.roles.includes('CADRE') ?? false))
  const isAdmin = computed(() => me.value?.roles.includes('ADMIN') ?? false)

  function accept(account: Me | null): void {
    me.value = account
    callContext.csrfToken = account?.csrfToken ?? null
    rememberAccount(account)
  }

  /** Null when nobody is logged in. Without a network, who was logged in here last: pages then show what they have kept. */
  async function load(): Promise<Me | null> {
    try {
      accept((await client.GET('/api/v1/me')).data ?? null)
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error
      if (error.code === NETWORK && rememberedAccount()) me.value = rememberedAccount()
      else if (error.status === 401) accept(null)
      else throw error
    }
    return me.value
  }

  async function logIn(username: string, password: string): Promise<Me> {
    const { data } = await client.POST('/api/v1/session', { body: { username, password } })
    accept(data ?? null)
    if (expired.value) settle(true)
    return me.value as Me
  }

  async function logOut(): Promise<void> {
    await client.DELETE('/api/v1/session')
    forget()
  }

  function forget(): void {
    accept(null)
    settle(false)
  }

  function logInAgain(): Promise<boolean> {
    expired.value = true
    return new Promise((resolve) => waiting.push(resolve))
  }

  function settle(loggedIn: boolean): void {
    expired.value = false
    waiting.forEach((resolve) => resolve(loggedIn))
    waiting = []
  }

  callContext.refreshToken = async () => {
    const before = me.value
    if (await load()) return true
    me.value = before
    return logInAgain()
  }
  callContext.logInAgain = logInAgain

  return {
    me,
    expired,
    mayWrite,
    seesFigures,
    mayVerify,
    keepsShared,
    mayInspect,
    isAdmin,
    mayAskLeave,
    load,
    logIn,
    logOut,
    forget,
  }
})
