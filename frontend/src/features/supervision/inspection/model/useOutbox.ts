import { useQueryClient } from '@tanstack/vue-query'
import { computed, onScopeDispose, watch } from 'vue'
import { serverReached } from '@/api/context'
import { useSessionStore } from '@/shared/session/store'
import { sendWaiting, sent, waitingOf } from './outbox'

const TRY_EVERY = 20_000

/** Sends what waits as soon as that is possible: when the page opens, when the network is back, and now and then. */
export function useOutbox() {
  const session = useSessionStore()
  const queries = useQueryClient()
  const account = computed(() => session.me?.username ?? '')
  const waiting = computed(() => waitingOf(account.value))

  async function trySending(): Promise<void> {
    if (!account.value || !waiting.value.length || !navigator.onLine) return
    const before = Object.keys(sent.value).length
    await sendWaiting(account.value)
    if (Object.keys(sent.value).length > before) void queries.invalidateQueries()
  }

  const onOnline = () => void trySending()
  window.addEventListener('online', onOnline)
  const timer = setInterval(onOnline, TRY_EVERY)
  watch([account, serverReached, () => waiting.value.length], onOnline, { immediate: true })
  onScopeDispose(() => {
    window.removeEventListener('online', onOnline)
    clearInterval(timer)
  })
  return { waiting, trySending }
}
