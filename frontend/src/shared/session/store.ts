import { defineStore } from 'pinia'
import { computed, ref, watch } from 'vue'
import { client } from '@/api/client'
import { callContext } from '@/api/context'
import { ApiProblem, NETWORK } from '@/api/problem'
import type { Schemas } from '@/api/types'
import { takeToday } from '@/shared/lib/today'
import { rememberAccount, rememberedAccount } from './remembered'

export type Me = Schemas['Me']
/** A right by its name, as the server asks for it. */
export type Capability = Schemas['Capability']

/** Who is logged in. The session itself is a cookie that no script can read. */
export const useSessionStore = defineStore('session', () => {
  const me = ref<Me | null>(null)
  watch(me, takeToday, { flush: 'sync' })
  /** True while the page waits, as it was, for its user to log in again. */
  const expired = ref(false)
  let waiting: ((loggedIn: boolean) => void)[] = []

  /** Whether the account holds the right; what needs none is open to everyone. */
  const can = (needed?: Capability): boolean => !needed || (me.value?.capabilities.includes(needed) ?? false)

  const isCadre = computed(() => me.value?.roles.includes('CADRE') ?? false)

  /** Whether what is personal of the cadre is shown: who is a cadre and nothing else reads its own. */
  const readsAbout = (cadre: string): boolean =>
    me.value?.roles.join() !== 'CADRE' || me.value.cadre?.id === cadre

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
    can,
    isCadre,
    readsAbout,
    load,
    logIn,
    logOut,
    forget,
  }
})
