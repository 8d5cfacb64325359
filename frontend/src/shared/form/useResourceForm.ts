import { useQueryClient } from '@tanstack/vue-query'
import { computed, ref, watch } from 'vue'
import { createIn, getOne, patchOne, putOne } from '@/api/calls'
import { asProblem } from '@/api/problem'
import type { Got, ResourcePath } from '@/api/types'
import { useResource } from '@/shared/detail/useResource'
import type { FormDefinition } from './definition'
import { useIdempotencyKey } from './idempotency'
import { conflicts, type Conflict } from './mergePatch'
import { titleOf } from './title'
import { useForm } from './useForm'
import { useFormDraft } from './useFormDraft'

const STALE = 412

/** Creates a resource, or edits the one that `pathValues` names, without ever losing what was typed. */
export function useResourceForm<P extends ResourcePath>(
  definition: FormDefinition<P>,
  pathValues: Record<string, string> | null,
  /** Path parameters of the collection, where it has any. */
  collectionValues: Record<string, string> = {},
  /** Query parameters that, with the path, tell which resource is meant. */
  query: Record<string, string> = {},
  /** Whether a new one is kept on the device while it is written, and sent when there is a network. */
  keepsDraft = false,
) {
  const queries = useQueryClient()
  const isNew = pathValues === null
  const fields = computed(() =>
    definition.fields.filter((field) => !(isNew ? field.onlyExisting : field.onlyNew) && !field.known?.()),
  )
  const form = useForm(fields, definition.blank())
  const keyFor = useIdempotencyKey()
  const etag = ref<string | null>(null)
  const pending = ref(false)
  const conflict = ref<Conflict[] | null>(null)
  const draft =
    isNew && keepsDraft
      ? useFormDraft(form, {
          path: definition.collection,
          hangsOn: definition.recordType,
          blank: definition.blank,
          title: (model) => titleOf(definition, fields.value, model),
        })
      : null
  if (draft) watch(draft.arrived, (arrived) => arrived && void queries.invalidateQueries())

  const loaded = useResource(definition.resource, () => pathValues ?? {}, {
    enabled: !isNew,
    query: () => query,
  })
  watch(
    () => loaded.tagged.value,
    (tagged) => {
      // a refresh in the background must not overwrite what is being typed: the server compares the tag at saving
      if (!tagged || form.dirty.value) return
      etag.value = tagged.etag
      form.restart(definition.read(tagged.body))
    },
    { immediate: true },
  )

  /** The saved resource, or null: the form then has the reason why it was refused, or the draft tells what came of it. */
  async function save(): Promise<Got<P> | null> {
    if (pending.value || (draft && draft.state.value !== 'DRAFT') || !form.accepts()) return null
    pending.value = true
    try {
      if (draft && (await draft.submit(form.body()))) return null
      const saved = isNew ? await create() : await change()
      draft?.forget((saved as { id: string }).id)
      // what is given once, at creation, is not read back
      form.restart({ ...form.model, ...definition.read(saved) })
      await queries.invalidateQueries()
      return saved
    } catch (error) {
      const problem = asProblem(error)
      if (problem.status === STALE && pathValues) await compare()
      else form.refuse(problem)
      if (problem.status > 0) keyFor.spent()
      return null
    } finally {
      pending.value = false
    }
  }

  function create(): Promise<Got<P>> {
    const body = form.body()
    return createIn(definition.collection, collectionValues, body, keyFor(body))
  }

  async function change(): Promise<Got<P>> {
    const { body } = definition.replaces
      ? await putOne(definition.resource, pathValues ?? {}, form.body(), etag.value, query)
      : await patchOne(definition.resource, pathValues ?? {}, form.patch(), etag.value, query)
    return body
  }

  async function compare(): Promise<void> {
    try {
      const now = await getOne(definition.resource, pathValues ?? {}, query)
      const theirs = definition.read(now.body)
      const mine = { ...form.model }
      conflict.value = conflicts(fields.value, form.base.value, mine, theirs)
      const untouched = fields.value.filter(({ name }) => !(name in form.patch())).map(({ name }) => name)
      etag.value = now.etag
      form.base.value = theirs
      untouched.forEach((name) => (form.model[name] = theirs[name]))
    } catch (error) {
      form.refuse(asProblem(error))
    }
  }

  function settle(chosen: Record<string, unknown>): void {
    Object.assign(form.model, chosen)
    conflict.value = null
  }

  return { isNew, fields, form, draft, loaded, pending, conflict, save, settle }
}
