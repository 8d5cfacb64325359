import { useQueryClient } from '@tanstack/vue-query'
import { computed, ref } from 'vue'
import type { Tagged } from '@/api/calls'
import { asProblem, type ApiProblem } from '@/api/problem'
import { useResource } from '@/shared/detail/useResource'
import { createHistory, type Step } from '@/shared/grid/history'
import { useSessionStore } from '@/shared/session/store'
import { replaceSheet, reopenSheet, submitSheet, type SheetKey } from '../api/dutySheet'
import {
  cadreOf,
  keyOf,
  refusedRows,
  restOf,
  rowsToSave,
  viewOf,
  type Drafts,
  type RowView,
  type Sheet,
} from './dutySheet'

const STALE = 412

/** A town's month: what the server holds, what was typed over it, and both ways between them. */
export function useDutySheet(key: SheetKey) {
  const queries = useQueryClient()
  const session = useSessionStore()
  const resource = useResource('/api/v1/duty-ledgers/{town}/{month}', () => ({ ...key }))
  const sheet = computed<Sheet | null>(() => resource.body.value)
  const may = (action: string) =>
    session.can('duty-ledgers:write') && (sheet.value?.actions.some((one) => one === action) ?? false)

  const drafts = ref<Drafts>(new Map())
  /** The server's objection to the row of a cadre, until it is changed. */
  const refused = ref<ReadonlyMap<string, string>>(new Map())
  const problem = ref<ApiProblem | null>(null)
  const pending = ref<'save' | 'submit' | 'reopen' | null>(null)
  const history = createHistory<string>((cell, text) => put(new Map([[cell, text]])))

  const views = computed<RowView[]>(() => (sheet.value?.rows ?? []).map((row) => viewOf(row, drafts.value)))
  const faulty = computed(() =>
    views.value.filter(({ row, fault }) => fault !== null || refused.value.has(row.cadre.id)),
  )

  function put(changes: ReadonlyMap<string, string | null>): void {
    const next = new Map(drafts.value)
    changes.forEach((text, cell) => (text === null ? next.delete(cell) : next.set(cell, text)))
    drafts.value = next
    const touched = new Set([...changes.keys()].map(cadreOf))
    refused.value = new Map([...refused.value].filter(([cadre]) => !touched.has(cadre)))
  }

  /** One step of the user, which one undo takes back. */
  function change(changes: ReadonlyMap<string, string | null>): void {
    const step: Step<string> = new Map()
    changes.forEach((after, cell) => {
      const before = drafts.value.get(cell) ?? null
      if (before !== after) step.set(cell, { before, after })
    })
    history.record(step)
    put(changes)
  }

  /** Gives every row without days in the village those that are left; the number of rows filled. */
  function fillRest(): number {
    const changes = new Map<string, string>()
    for (const view of views.value) {
      const rest = restOf(view)
      if (rest !== null) changes.set(keyOf(view.row.cadre.id, 'villageDays'), rest)
    }
    change(changes)
    return changes.size
  }

  /** True when nothing is left to be saved. */
  const save = () =>
    run('save', async () => {
      const rows = rowsToSave(views.value)
      const sent = drafts.value
      const wrong = new Set(faulty.value.map(({ row }) => row.cadre.id))
      const saved = await answered(
        replaceSheet(key, rows, resource.etag.value),
        rows.map(({ cadreId }) => cadreId),
      )
      if (!saved) return false
      accept(saved)
      // what is wrong, and what was typed while the answer was on its way, is still to be saved
      drafts.value = new Map(
        [...drafts.value].filter(([cell, text]) => wrong.has(cadreOf(cell)) || sent.get(cell) !== text),
      )
      history.clear()
      return drafts.value.size === 0
    })

  const submit = () =>
    run('submit', async () => {
      const cadres = (sheet.value?.rows ?? []).map(({ cadre }) => cadre.id)
      return accept(await answered(submitSheet(key, resource.etag.value), cadres))
    })

  const reopen = (reason: string) =>
    run('reopen', async () => accept(await answered(reopenSheet(key, reason, resource.etag.value), [])))

  async function run(what: 'save' | 'submit' | 'reopen', work: () => Promise<boolean>): Promise<boolean> {
    if (pending.value) return false
    pending.value = what
    problem.value = null
    try {
      return await work()
    } finally {
      pending.value = null
    }
  }

  /** The answer; null when it was refused, which stands at the rows it is about or above the sheet. */
  async function answered(call: Promise<Tagged<Sheet>>, cadres: string[]): Promise<Tagged<Sheet> | null> {
    try {
      return await call
    } catch (error) {
      const reason = asProblem(error)
      const rows = refusedRows(reason.violations, cadres)
      if (rows) refused.value = rows
      else problem.value = reason
      // what was typed stays, laid over what others have saved meanwhile
      if (reason.status === STALE) await resource.reload()
      return null
    }
  }

  function accept(answer: Tagged<Sheet> | null): boolean {
    if (!answer) return false
    resource.accept(answer)
    refused.value = new Map()
    void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== resource.path })
    return true
  }

  return {
    ...{ resource, sheet, views, faulty, drafts, refused, problem, pending, history },
    ...{ change, fillRest, save, submit, reopen },
    mayWrite: computed(() => may('UPDATE')),
    mayReopen: computed(() => may('REOPEN')),
    discard: () => {
      drafts.value = new Map()
      refused.value = new Map()
    },
  }
}

export type DutyModel = ReturnType<typeof useDutySheet>
