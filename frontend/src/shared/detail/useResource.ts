import { useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import { getOne, type Tagged } from '@/api/calls'
import { asProblem } from '@/api/problem'
import type { Got, ResourcePath } from '@/api/types'

/** One resource and its entity tag. */
export function useResource<P extends ResourcePath>(
  path: P,
  pathValues: () => Record<string, string>,
  options: { enabled?: boolean; query?: () => Record<string, unknown> } = {},
) {
  const query = useQuery({
    queryKey: computed(() => [path, pathValues(), options.query?.() ?? {}]),
    queryFn: ({ signal }) => getOne(path, pathValues(), options.query?.() ?? {}, signal),
    enabled: options.enabled ?? true,
  })
  const tagged = computed(() => (query.data.value ?? null) as Tagged<Got<P>> | null)
  return {
    path,
    pathValues,
    tagged,
    body: computed<Got<P> | null>(() => tagged.value?.body ?? null),
    etag: computed(() => tagged.value?.etag ?? null),
    isPending: query.isPending,
    problem: computed(() => (query.error.value ? asProblem(query.error.value) : null)),
    retry: () => void query.refetch(),
  }
}

export type ResourceModel<P extends ResourcePath> = ReturnType<typeof useResource<P>>
