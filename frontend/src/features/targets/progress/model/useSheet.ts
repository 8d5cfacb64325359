import { useQueryClient } from '@tanstack/vue-query'
import { computed, ref, watch } from 'vue'
import { asProblem, type ApiProblem } from '@/api/problem'
import { useResource } from '@/shared/detail/useResource'
import { useSessionStore } from '@/shared/session/store'
import { saveSheet, type SheetQuery } from '../api/sheet'
import { moveMany, refusalsOf } from '../api/transitions'
import {
  entriesOf,
  faultOf,
  isOvertaken,
  keyOf,
  missingOf,
  sameContent,
  versionOf,
  type Draft,
  type Entry,
  type Fault,
  type Writes,
} from './entry'
import { createHistory, type Step } from '@/shared/grid/history'
import { mapViolations, savingOf } from './saving'
import { useDrafts } from './useDrafts'

/** A cell, and what is wrong with it by the rules of the page or in the words of the server. */
export interface FoundFault {
  entry: Entry
  fault: Fault | null
  said: string | null
}

const STALE = 412
const INVALID = 422

/** The sheet of a town and quarter: what the server holds, what was typed over it, and both ways between them. */
export function useSheet(query: SheetQuery) {
  const queries = useQueryClient()
  const session = useSessionStore()
  const resource = useResource('/api/v1/progress/sheet', () => ({}), { query: () => ({ ...query }) })
  const sheet = resource.body
  const entries = computed(() => (sheet.value ? entriesOf(sheet.value) : new Map<string, Entry>()))
  const may = (action: 'UPDATE' | 'SUBMIT') =>
    session.can('progress-sheets:write') && (sheet.value?.actions.includes(action) ?? false)
  const maySubmit = computed(() => may('SUBMIT'))
  // who fills for the town also corrects what it has submitted
  const writes = computed((): Writes => (maySubmit.value ? 'all' : may('UPDATE') ? 'unsubmitted' : 'none'))

  const { drafts, restored, replace, apply, elsewhere } = useDrafts(
    computed(() =>
      sheet.value
        ? {
            area: sheet.value.area.code,
            areaName: sheet.value.area.name,
            quarter: sheet.value.quarter,
            batch: sheet.value.batch.id,
          }
        : null,
    ),
  )
  /** The server's objection to a cell, until it is changed. */
  const refused = ref<ReadonlyMap<string, string>>(new Map())
  /** Changes made by others that the last attempt to save ran into. */
  const meanwhile = ref<Entry[]>([])
  const problem = ref<ApiProblem | null>(null)
  const pending = ref<'save' | 'submit' | null>(null)
  const history = createHistory<Draft>((key, draft) => put(new Map([[key, draft]])))

  // a cell that is gone, or locked since, has nothing left to save
  watch(entries, (known) => {
    const stale = [...drafts.value.keys()].filter((key) => known.size > 0 && !known.has(key))
    if (stale.length) apply(new Map(stale.map((key) => [key, null])))
  })

  const drafted = computed(() =>
    [...drafts.value].flatMap(([key, draft]) => {
      const entry = entries.value.get(key)
      return entry ? [{ entry, draft }] : []
    }),
  )
  const overtaken = computed(() => drafted.value.filter(({ entry, draft }) => isOvertaken(entry, draft)))
  /** Every cell that something is wrong with, in reading order. */
  const faults = computed<FoundFault[]>(() =>
    [...entries.value.values()].flatMap((entry) => {
      const draft = drafts.value.get(entry.key)
      const fault = draft ? faultOf(entry, draft) : null
      const said = refused.value.get(entry.key) ?? null
      return fault || said ? [{ entry, fault, said }] : []
    }),
  )
  const missing = computed(() => missingOf(entries.value, drafts.value))

  function put(changes: ReadonlyMap<string, Draft | null>): void {
    apply(changes)
    refused.value = new Map([...refused.value].filter(([key]) => !changes.has(key)))
  }

  /** One step of the user, which one undo takes back. */
  function change(changes: ReadonlyMap<string, Draft | null>): void {
    const step: Step<Draft> = new Map()
    changes.forEach((after, key) => {
      const before = drafts.value.get(key) ?? null
      if (before !== after) step.set(key, { before, after })
    })
    history.record(step)
    put(changes)
  }

  function settle(keys: string[], mine: boolean): void {
    const changes = new Map<string, Draft | null>()
    for (const key of keys) {
      const [entry, draft] = [entries.value.get(key), drafts.value.get(key)]
      if (entry && draft) changes.set(key, mine ? { ...draft, version: versionOf(entry) } : null)
    }
    put(changes)
  }

  /** Sends what is good; true when it is saved, or there was nothing to save. */
  async function save(): Promise<boolean> {
    if (pending.value) return false
    pending.value = 'save'
    problem.value = null
    meanwhile.value = []
    try {
      return await send()
    } finally {
      pending.value = null
    }
  }

  async function send(again = true): Promise<boolean> {
    const saving = savingOf(entries.value, drafts.value, refused.value)
    const sent = new Map(saving.keys.map((key) => [key, drafts.value.get(key)] as const))
    if (saving.cells.length === 0) return drafts.value.size === 0
    try {
      resource.accept(await saveSheet(query, saving.cells, resource.etag.value))
      // what was typed while the answer was on its way is still to be saved
      replace(new Map([...drafts.value].flatMap(([key, draft]) => stillUnsaved(key, draft, sent.get(key)))))
      history.clear()
      void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== resource.path })
      return drafts.value.size === 0
    } catch (error) {
      const reason = asProblem(error)
      if (reason.status === STALE) await catchUp()
      else if (!refuse(reason, saving.keys)) return false
      return again && send(false)
    }
  }

  /** Reads what others have saved meanwhile; what was typed stays laid over it. */
  async function catchUp(): Promise<void> {
    const before = entries.value
    await resource.reload()
    meanwhile.value = [...entries.value.values()].filter(
      ({ key, cell }) => before.get(key)?.cell.version !== cell.version,
    )
  }

  function stillUnsaved(key: string, draft: Draft, sent: Draft | undefined): [string, Draft][] {
    if (!sent) return [[key, draft]]
    const entry = entries.value.get(key)
    const version = entry ? versionOf(entry) : null
    return draft.text === null && sameContent(draft.content, sent.content)
      ? []
      : [[key, { ...draft, version }]]
  }

  /** Takes over what is said of single cells; false when there is something else, which stands above the sheet. */
  function refuse(reason: ApiProblem, keys: string[]): boolean {
    const { byKey, rest } = mapViolations(reason.status === INVALID ? reason.violations : [], keys)
    refused.value = new Map([...refused.value, ...byKey])
    if (byKey.size === 0 || rest.length > 0) problem.value = reason
    return byKey.size > 0 && rest.length === 0
  }

  /** Reports the whole quarter to the county; the number of reports that went, or null when they did not. */
  async function submit(): Promise<number | null> {
    if (pending.value || !sheet.value) return null
    pending.value = 'submit'
    problem.value = null
    refused.value = new Map()
    try {
      const { area, quarter, batch } = sheet.value
      const { moved } = await moveMany({ action: 'SUBMIT', area: area.code, quarter, batchId: batch.id })
      await queries.invalidateQueries()
      return moved
    } catch (error) {
      problem.value = asProblem(error)
      refused.value = new Map(
        refusalsOf(problem.value).map(({ village, target, detail }) => [
          keyOf(village?.code ?? '', target ?? ''),
          detail ?? '',
        ]),
      )
      return null
    } finally {
      pending.value = null
    }
  }

  return {
    ...{
      resource,
      sheet,
      entries,
      writes,
      maySubmit,
      drafts,
      restored,
      elsewhere,
      overtaken,
      faults,
      missing,
    },
    ...{
      meanwhile,
      problem,
      pending,
      change,
      settle,
      save,
      submit,
      history,
      forgetRestored: () => (restored.value = 0),
      discard: () => replace(new Map()),
    },
  }
}

export type SheetModel = ReturnType<typeof useSheet>
