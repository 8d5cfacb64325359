import { useQueryClient } from '@tanstack/vue-query'
import { onScopeDispose } from 'vue'
import { turnCalendar } from '@/shared/lib/today'
import { useSessionStore } from '@/shared/session/store'

const LOOK_EVERY = 30_000

/** A page that stays open over midnight, or on a device that slept, asks the server for the day and its figures anew. */
export function useNewDay(): void {
  const session = useSessionStore()
  const queries = useQueryClient()

  async function look(): Promise<void> {
    if (!turnCalendar()) return
    await session.load().catch(() => null)
    await queries.invalidateQueries()
  }

  const timer = setInterval(() => void look(), LOOK_EVERY)
  const shown = () => void look()
  document.addEventListener('visibilitychange', shown)
  onScopeDispose(() => {
    clearInterval(timer)
    document.removeEventListener('visibilitychange', shown)
  })
}
