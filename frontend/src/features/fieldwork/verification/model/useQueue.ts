import { useQuery, useQueryClient } from '@tanstack/vue-query'
import { computed, ref, watch, type Ref } from 'vue'
import { getPage } from '@/api/calls'
import { asProblem, type ApiProblem } from '@/api/problem'
import type { Schemas } from '@/api/types'
import { decide, refusalsOf, type Decision, type Refusal } from '../api/decide'

/** A deed that waits for the town. */
export interface Waiting {
  deed: Schemas['DeedSummary']
  /** Another one is likely the same. */
  doubled: boolean
}

const LIST = '/api/v1/deeds'
const SIZE = 100

/** The deeds of an area that wait, the oldest first, with what the town decides on them. */
export function useQueue(area: Ref<string>) {
  const queries = useQueryClient()
  const asked = (more: object) => ({
    area: area.value,
    state: ['DRAFT'],
    sort: 'doneOn',
    size: SIZE,
    ...more,
  })
  const queue = (name: string, more: object) =>
    useQuery({
      queryKey: computed(() => [LIST, {}, name, area.value]),
      queryFn: ({ signal }) => getPage(LIST, {}, asked(more), signal),
      enabled: computed(() => area.value !== ''),
    })
  const all = queue('waiting', {})
  const twice = queue('doubled', { duplicate: true })

  const waiting = computed<Waiting[]>(() => {
    const doubled = new Set(twice.data.value?.items.map(({ id }) => id))
    return (all.data.value?.items ?? []).map((deed) => ({ deed, doubled: doubled.has(deed.id) }))
  })
  const total = computed(() => all.data.value?.page.totalItems ?? 0)
  const selected = ref<ReadonlySet<string>>(new Set())
  const chosen = computed(() => waiting.value.filter(({ deed }) => selected.value.has(deed.id)))
  const clean = computed(() => waiting.value.filter(({ doubled }) => !doubled))
  const problem = ref<ApiProblem | null>(null)
  const refusals = ref<Refusal[]>([])

  // what was decided meanwhile can no longer be chosen
  watch(waiting, (rows) => {
    const known = new Set(rows.map(({ deed }) => deed.id))
    selected.value = new Set([...selected.value].filter((id) => known.has(id)))
  })

  function choose(id: string, on: boolean): void {
    const next = new Set(selected.value)
    if (on) next.add(id)
    else next.delete(id)
    selected.value = next
  }

  /** Decides on all rows or none, as they were seen. What is refused is kept to be shown. */
  async function take(action: Decision, rows: Waiting[], reason: string | null): Promise<void> {
    problem.value = null
    refusals.value = []
    const items = rows.map(({ deed: { id, version } }) => ({ id, version }))
    try {
      await decide({ action, reason, items })
    } catch (error) {
      problem.value = asProblem(error)
      refusals.value = refusalsOf(problem.value)
      throw problem.value
    } finally {
      await queries.invalidateQueries()
    }
  }

  const failure = computed(() => all.error.value ?? twice.error.value)
  const isPending = computed(() => all.isPending.value || twice.isPending.value)
  const retry = () => Promise.all([all.refetch(), twice.refetch()])

  return {
    waiting,
    total,
    selected,
    chosen,
    clean,
    problem,
    refusals,
    failure,
    isPending,
    choose,
    take,
    retry,
  }
}
