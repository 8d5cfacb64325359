import { useQuery } from '@tanstack/vue-query'
import { computed, type Ref } from 'vue'
import { getOne, getPage } from '@/api/calls'
import type { Schemas } from '@/api/types'

type Area = Schemas['AreaSummary']

/** Divisions change once in years; a page need not ask for them twice. */
const STALE_AFTER = 10 * 60_000
/** No area has more children than this: a city has a dozen counties, a county some thirty towns. */
const CHILDREN = 200

/** The lengths at which a division code ends: province, city, county, town. */
const CODE_LENGTHS = [2, 4, 6, 9]

/** 441481107 inside 4414 → 4414, 441481, 441481107. */
export function ancestry(code: string, root: string): string[] {
  return CODE_LENGTHS.filter((length) => length >= root.length && length <= code.length).map((length) =>
    code.slice(0, length),
  )
}

/** The areas from the root down to the given one, with their names. */
export function useAreaPath(code: Ref<string>, root: Ref<string>) {
  return useQuery({
    queryKey: computed(() => ['/api/v1/areas/{code}', 'path', code.value, root.value] as const),
    // several components read the same key: what is fetched goes by the key, not by where one of them stands now
    queryFn: ({ signal, queryKey: [, , to, from] }): Promise<Area[]> =>
      Promise.all(
        ancestry(to, from).map(async (part) => {
          return (await getOne('/api/v1/areas/{code}', { code: part }, {}, signal)).body
        }),
      ),
    enabled: computed(() => code.value !== ''),
    staleTime: STALE_AFTER,
  })
}

export function useAreaChildren(code: Ref<string>, enabled: Ref<boolean>) {
  return useQuery({
    queryKey: computed(() => ['/api/v1/areas/{code}/children', code.value] as const),
    queryFn: async ({ signal, queryKey: [, parent] }): Promise<Area[]> => {
      const page = await getPage(
        '/api/v1/areas/{code}/children',
        { code: parent },
        { size: CHILDREN },
        signal,
      )
      return page.items
    },
    enabled,
    staleTime: STALE_AFTER,
  })
}
