import { useQueryClient } from '@tanstack/vue-query'
import { ElMessageBox } from 'element-plus'
import { ref } from 'vue'
import { useRouter } from 'vue-router'
import { deleteOne } from '@/api/calls'
import { asProblem, type ApiProblem } from '@/api/problem'
import type { ResourcePath } from '@/api/types'
import { translate } from '@/i18n'
import { notifyDone } from '@/shared/lib/notify'
import type { ResourceModel } from './useResource'

/** Deletes what a page shows, after asking; what history refers to the server refuses, with its reason. */
export function useRemoval<P extends ResourcePath>(
  resource: ResourceModel<P>,
  name: () => string,
  list: string,
) {
  const router = useRouter()
  const queries = useQueryClient()
  const pending = ref(false)
  const problem = ref<ApiProblem | null>(null)

  async function ask(): Promise<void> {
    const sure = await ElMessageBox.confirm(translate('common.removeSure', { name: name() }), {
      confirmButtonText: translate('common.remove'),
      cancelButtonText: translate('common.cancel'),
      type: 'warning',
    }).catch(() => null)
    if (!sure || pending.value) return
    pending.value = true
    problem.value = null
    try {
      await deleteOne(resource.path, resource.pathValues(), resource.etag.value)
      notifyDone(translate('common.removed'))
      await router.replace(list)
      await queries.invalidateQueries()
    } catch (error) {
      problem.value = asProblem(error)
      if (problem.value.status === 412) resource.retry()
    } finally {
      pending.value = false
    }
  }

  return { ask, pending, problem }
}
