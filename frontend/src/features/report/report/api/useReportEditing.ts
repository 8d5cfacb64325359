import { useQueryClient } from '@tanstack/vue-query'
import { computed, ref, shallowRef, watch } from 'vue'
import { getOne, patchOne, type Tagged } from '@/api/calls'
import { asProblem, type ApiProblem } from '@/api/problem'
import { translate } from '@/i18n'
import type { ResourceModel } from '@/shared/detail/useResource'
import { notifyDone } from '@/shared/lib/notify'
import { clashOf, settled, type ClashItem, type Side } from '../model/clash'
import type { Report } from '../model/report'
import { editedOf, patchOf, type EditedReport } from '../model/texts'

const PATH = '/api/v1/reports/{id}'
const STALE = 412

interface Clash {
  theirs: Tagged<Report>
  items: ClashItem[]
}

/** The texts of a report while they are edited: nothing that was written is lost, whoever else saves meanwhile. */
export function useReportEditing(resource: ResourceModel<typeof PATH>) {
  const queries = useQueryClient()
  const base = shallowRef<EditedReport>({ title: '', texts: [] })
  const mine = ref<EditedReport>({ title: '', texts: [] })
  const etag = ref<string | null>(null)
  const problem = shallowRef<ApiProblem | null>(null)
  const pending = ref(false)
  const clash = shallowRef<Clash | null>(null)
  let shown = ''

  const patch = computed(() => patchOf(base.value, mine.value))
  const dirty = computed(() => Object.keys(patch.value).length > 0)

  function begin({ body, etag: tag }: Tagged<Report>): void {
    shown = body.id
    base.value = editedOf(body)
    mine.value = { ...base.value }
    etag.value = tag
    problem.value = null
  }
  // a refresh in the background must not overwrite what is being written: the server compares the tag at saving
  watch(
    resource.tagged,
    (tagged) => {
      if (tagged && (!dirty.value || tagged.body.id !== shown)) begin(tagged)
    },
    { immediate: true },
  )

  async function save(): Promise<void> {
    if (pending.value || !dirty.value) return
    pending.value = true
    problem.value = null
    try {
      const saved = await patchOne(PATH, resource.pathValues(), patch.value, etag.value)
      begin(saved)
      resource.accept(saved)
      notifyDone(translate('common.saved'))
      await queries.invalidateQueries()
    } catch (error) {
      const reason = asProblem(error)
      if (reason.status === STALE) await compare()
      else problem.value = reason
    } finally {
      pending.value = false
    }
  }

  async function compare(): Promise<void> {
    try {
      const theirs = await getOne(PATH, resource.pathValues())
      clash.value = { theirs, items: clashOf(base.value, mine.value, editedOf(theirs.body)) }
    } catch (error) {
      problem.value = asProblem(error)
    }
  }

  /** Saves what was chosen of both, on top of what the other has saved. */
  async function settle(choices: readonly Side[]): Promise<void> {
    if (!clash.value) return
    const { theirs, items } = clash.value
    const others = editedOf(theirs.body)
    mine.value = settled(base.value, mine.value, others, items, choices)
    base.value = others
    etag.value = theirs.etag
    clash.value = null
    resource.accept(theirs)
    await save()
  }

  function discard(): void {
    if (resource.tagged.value) begin(resource.tagged.value)
  }

  return { mine, dirty, pending, problem, clash, save, settle, discard }
}

export type ReportEditing = ReturnType<typeof useReportEditing>
