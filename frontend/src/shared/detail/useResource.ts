import { useQuery, useQueryClient } from '@tanstack/vue-query'
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
  const queries = useQueryClient()
  const queryKey = computed(() => [path, pathValues(), options.query?.() ?? {}])
  const query = useQuery({
    queryKey,
    queryFn: ({ signal }) => getOne(path, pathValues(), options.query?.() ?? {}, signal),
    enabled: options.enabled ?? true,
  })
  const tagged = computed(() => (query.data.value ?? null) as Tagged<Got<P>> | null)
  return {
    path,
    pathValues,
    tagged,
    body: computed<Got<P> | null>(() => tagged.value?.body ?? null),
    /** The same with its version, for the steps that are taken on it. */
    record: computed(() => {
      const shown = tagged.value
      return shown && (Object.assign({}, shown.body, { version: versionIn(shown.etag) }) as Got<P> & Version)
    }),
    etag: computed(() => tagged.value?.etag ?? null),
    isPending: query.isPending,
    problem: computed(() => (query.error.value ? asProblem(query.error.value) : null)),
    retry: () => void query.refetch(),
    /** Reads it anew, and is done when it is there. */
    reload: async () => void (await query.refetch()),
    /** Takes what a change was answered with for what is there now. */
    accept: (changed: Tagged<Got<P>>) => void queries.setQueryData(queryKey.value, changed),
  }
}

export interface Version {
  version: number
}

/** An entity tag is the version, and a checksum of what was shown along. */
const versionIn = (etag: string | null): number => Number.parseInt((etag ?? '').replace(/^"/, ''), 10)

export type ResourceModel<P extends ResourcePath> = ReturnType<typeof useResource<P>>
