import { useQueryClient } from '@tanstack/vue-query'
import { ref } from 'vue'
import { asProblem, type ApiProblem } from '@/api/problem'
import { translate } from '@/i18n'
import type { ResourceModel } from '@/shared/detail/useResource'
import { notifyDone } from '@/shared/lib/notify'
import { moveOne, type Move } from '../api/transitions'

const STALE = 412

/** Takes the steps of one report, as it is seen on the page. */
export function useMove(resource: ResourceModel<'/api/v1/progress/{id}'>) {
  const queries = useQueryClient()
  const pending = ref<Move | null>(null)
  const problem = ref<ApiProblem | null>(null)

  /** True when it was taken. A report that was changed meanwhile is shown as it is now, to be looked at again. */
  async function take(move: Move, reason: string | null): Promise<boolean> {
    if (pending.value) return false
    pending.value = move
    problem.value = null
    try {
      await moveOne(move, resource.body.value?.id ?? '', resource.etag.value, reason)
      notifyDone(translate(`progress.moved.${move}`))
      await queries.invalidateQueries()
      return true
    } catch (error) {
      problem.value = asProblem(error)
      if (problem.value.status === STALE) await resource.reload()
      return false
    } finally {
      pending.value = null
    }
  }

  return { pending, problem, take }
}
