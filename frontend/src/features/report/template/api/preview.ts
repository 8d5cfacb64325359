import { keepPreviousData, useQuery } from '@tanstack/vue-query'
import { computed, onScopeDispose, ref, watch, type Ref } from 'vue'
import { client } from '@/api/client'
import { asProblem } from '@/api/problem'
import type { Schemas } from '@/api/types'
import type { Ground } from '../model/ground'

/** Milliseconds without a key pressed, after which a text is tried. */
const REST = 400

/** What comes of a text, a little after it was written; or what is wrong in it. */
export function useTextPreview(text: Ref<string>, ground: Ref<Ground>) {
  const tried = ref(text.value)
  let timer: ReturnType<typeof setTimeout> | undefined
  watch(text, (written) => {
    clearTimeout(timer)
    timer = setTimeout(() => (tried.value = written), REST)
  })
  onScopeDispose(() => clearTimeout(timer))

  const query = useQuery({
    queryKey: computed(
      () => ['/api/v1/report-templates/preview', { ...ground.value, text: tried.value }] as const,
    ),
    queryFn: async ({ signal, queryKey: [path, body] }): Promise<Schemas['ReportPreview'] | null> =>
      (await client.POST(path, { body, signal })).data ?? null,
    enabled: computed(() => tried.value.trim() !== ''),
    placeholderData: keepPreviousData,
    retry: false,
  })
  const problem = computed(() => (query.error.value ? asProblem(query.error.value) : null))
  return {
    preview: computed(() => (problem.value || tried.value.trim() === '' ? null : (query.data.value ?? null))),
    /** What the server says of the text that was tried last. */
    faults: computed(() => problem.value?.fieldErrors().text ?? []),
    problem: computed(() => (problem.value?.fieldErrors().text ? null : problem.value)),
    waiting: computed(() => query.isFetching.value || tried.value !== text.value),
  }
}
