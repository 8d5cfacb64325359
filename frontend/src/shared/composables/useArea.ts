import { useQuery } from '@tanstack/vue-query'
import { computed, type Ref } from 'vue'
import { client } from '@/api/client'
import type { Schemas } from '@/api/types'

type Area = Schemas['Area']

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
    queryKey: computed(() => ['/api/v1/areas/{code}', 'path', code.value, root.value]),
    queryFn: ({ signal }): Promise<Area[]> =>
      Promise.all(
        ancestry(code.value, root.value).map(async (part) => {
          const { data } = await client.GET('/api/v1/areas/{code}', {
            params: { path: { code: part } },
            signal,
          })
          return data as Area
        }),
      ),
    enabled: computed(() => code.value !== ''),
    staleTime: STALE_AFTER,
  })
}

export function useAreaChildren(code: Ref<string>, enabled: Ref<boolean>) {
  return useQuery({
    queryKey: computed(() => ['/api/v1/areas/{code}/children', code.value]),
    queryFn: async ({ signal }): Promise<Area[]> => {
      const params = { path: { code: code.value }, query: { size: CHILDREN } }
      const { data } = await client.GET('/api/v1/areas/{code}/children', { params, signal })
      return data?.items ?? []
    },
    enabled,
    staleTime: STALE_AFTER,
  })
}
