import { useQueryClient } from '@tanstack/vue-query'
import { onScopeDispose, reactive, ref } from 'vue'
import { createIn } from '@/api/calls'
import { giveUp, onItsWay, patiently, sendOn, type FileOnItsWay } from '@/api/pieces'
import { asProblem, type ApiProblem } from '@/api/problem'
import type { Schemas } from '@/api/types'
import { titleOf } from '@/shared/lib/files'
import { today } from '@/shared/lib/today'

/** A file on its way to a record. */
export interface Attaching {
  key: number
  name: string
  share: number
  waiting: boolean
  problem: ApiProblem | null
}

const DOCUMENTS = '/api/v1/documents'

/** Sends files one after the other and hangs each on the record; one that fails can be tried again where it stopped. */
export function useAttaching(record: () => { recordType: Schemas['RecordType']; recordId: string }) {
  const queries = useQueryClient()
  const all = ref<Attaching[]>([])
  const files = new Map<number, { file: FileOnItsWay; stop: AbortController }>()
  let last = 0
  let before: Promise<void> = Promise.resolve()

  function add(chosen: Iterable<File>): void {
    for (const file of chosen) {
      const one: Attaching = reactive({
        key: ++last,
        name: file.name,
        share: 0,
        waiting: false,
        problem: null,
      })
      files.set(one.key, { file: onItsWay(file), stop: new AbortController() })
      all.value.push(one)
      retry(one)
    }
  }

  /** After those that were chosen before: a bad line brings one through sooner than several. */
  function retry(one: Attaching): void {
    one.problem = null
    before = before.then(() => attach(one))
  }

  async function attach(one: Attaching): Promise<void> {
    const { file, stop } = files.get(one.key) ?? {}
    if (!file || !stop || stop.signal.aborted) return
    const told = {
      signal: stop.signal,
      onProgress: (share: number) => (one.share = share),
      onWaiting: (waiting: boolean) => (one.waiting = waiting),
    }
    try {
      const uploadId = await sendOn(file, told)
      const body = { ...record(), uploadId, kind: 'EVIDENCE', title: titleOf(one.name), issuedOn: today() }
      await patiently(() => createIn(DOCUMENTS, {}, body, `attach-${uploadId}`), told)
      forget(one)
      await queries.invalidateQueries({ queryKey: [DOCUMENTS] })
    } catch (error) {
      if (stop.signal.aborted) return
      one.problem = asProblem(error)
    } finally {
      one.waiting = false
    }
  }

  /** Takes it back, or takes away what is said of one that failed. */
  function remove(one: Attaching): void {
    const { file, stop } = files.get(one.key) ?? {}
    stop?.abort()
    if (file) void giveUp(file)
    forget(one)
  }

  function forget(one: Attaching): void {
    files.delete(one.key)
    all.value = all.value.filter(({ key }) => key !== one.key)
  }

  onScopeDispose(() => files.forEach(({ stop }) => stop.abort()))

  return { all, add, retry, remove }
}
