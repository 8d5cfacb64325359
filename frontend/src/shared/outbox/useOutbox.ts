import { useQueryClient } from '@tanstack/vue-query'
import { computed, onScopeDispose, watch } from 'vue'
import { serverReached } from '@/api/context'
import { useSessionStore } from '@/shared/session/store'
import { sweepFiles } from './files'
import { sendWaiting, sent, waitingOf } from './outbox'

/** Milliseconds to the next try: soon after what may pass in a moment, rarely while it lasts. */
const FIRST_PAUSE = 1_000
const LONGEST_PAUSE = 20_000

/** Sends what waits as soon as that is possible: when the page opens, when the network is back, and now and then. */
export function useOutbox() {
  const session = useSessionStore()
  const queries = useQueryClient()
  const account = computed(() => session.me?.username ?? '')
  const waiting = computed(() => waitingOf(account.value))

  let pause = FIRST_PAUSE
  let next: ReturnType<typeof setTimeout> | undefined
  let open = true

  async function trySending(): Promise<void> {
    clearTimeout(next)
    if (!account.value || !waiting.value.length || !navigator.onLine) return
    const before = sent.value.length
    await sendWaiting(account.value)
    if (sent.value.length > before) void queries.invalidateQueries()
    // another call may have planned it meanwhile
    clearTimeout(next)
    if (open) next = setTimeout(() => void trySending(), pause)
    pause = Math.min(2 * pause, LONGEST_PAUSE)
  }

  function trySoon(): void {
    pause = FIRST_PAUSE
    void trySending()
  }
  void sweepFiles()
  window.addEventListener('online', trySoon)
  watch([account, () => waiting.value.length], trySoon, { immediate: true })
  watch(serverReached, (reached) => reached && trySoon())
  onScopeDispose(() => {
    window.removeEventListener('online', trySoon)
    clearTimeout(next)
    open = false
  })
  return { account, waiting, trySending }
}
