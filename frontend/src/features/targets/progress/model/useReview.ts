import { useQueryClient } from '@tanstack/vue-query'
import { computed, ref, watch } from 'vue'
import { asProblem, type ApiProblem } from '@/api/problem'
import { useResource } from '@/shared/detail/useResource'
import type { SheetQuery } from '../api/sheet'
import { moveMany, refusalsOf, type Move, type Refusal } from '../api/transitions'
import { entriesOf, type Entry } from './entry'
import { flagsOf, type Flag } from './flags'

/** A report that waits for the county. */
export interface Waiting {
  id: string
  entry: Entry
  flags: Flag[]
}

/** Reports of a town that the county has not judged yet, with the county's steps. */
export function useReview(query: SheetQuery) {
  const queries = useQueryClient()
  const resource = useResource('/api/v1/progress/sheet', () => ({}), { query: () => ({ ...query }) })
  const sheet = resource.body
  const selected = ref<ReadonlySet<string>>(new Set())
  const pending = ref<Move | null>(null)
  const problem = ref<ApiProblem | null>(null)
  const refusals = ref<Refusal[]>([])

  const entries = computed(() => (sheet.value ? [...entriesOf(sheet.value).values()] : []))
  const waiting = computed<Waiting[]>(() =>
    entries.value.flatMap((entry) => {
      const { cell, target } = entry
      const waits = cell.state === 'REPORTED' && !cell.computed && cell.id
      return waits ? [{ id: cell.id ?? '', entry, flags: flagsOf(cell, target) }] : []
    }),
  )
  const clean = computed(() => waiting.value.filter(({ flags }) => flags.length === 0))
  const chosen = computed(() => waiting.value.filter(({ id }) => selected.value.has(id)))
  // what was judged meanwhile can no longer be chosen
  watch(waiting, (all) => {
    const known = new Set(all.map(({ id }) => id))
    selected.value = new Set([...selected.value].filter((id) => known.has(id)))
  })

  function choose(rows: Waiting[], on: boolean): void {
    const next = new Set(selected.value)
    rows.forEach(({ id }) => (on ? next.add(id) : next.delete(id)))
    selected.value = next
  }

  /** Takes one step for all rows or none, as they were seen; the number that moved, or null. */
  async function move(action: Move, rows: Waiting[], reason: string | null): Promise<number | null> {
    if (pending.value || rows.length === 0) return null
    pending.value = action
    problem.value = null
    refusals.value = []
    const items = rows.map(({ id, entry }) => ({ id, version: entry.cell.version ?? 0 }))
    try {
      const { moved } = await moveMany({ action, reason, items })
      await queries.invalidateQueries()
      return moved
    } catch (error) {
      problem.value = asProblem(error)
      refusals.value = refusalsOf(problem.value)
      if (refusals.value.length) await resource.reload()
      return null
    } finally {
      pending.value = null
    }
  }

  return {
    resource,
    sheet,
    entries,
    waiting,
    clean,
    chosen,
    selected,
    pending,
    problem,
    refusals,
    choose,
    move,
  }
}

export type ReviewModel = ReturnType<typeof useReview>
