import { keepPreviousData, useQuery } from '@tanstack/vue-query'
import { computed, type Ref } from 'vue'
import { client } from '@/api/client'
import type { Schemas } from '@/api/types'

export type Headcount = Schemas['Headcount']

/** Need, allocation and dispatch of an area and of those directly below it. */
export function useHeadcount(area: Ref<string>, asOf: Ref<string | null>) {
  return useQuery({
    queryKey: computed(() => ['/api/v1/statistics/headcount', area.value, asOf.value] as const),
    queryFn: async ({ signal, queryKey: [, code, day] }): Promise<Headcount> => {
      const query = { area: code, ...(day ? { asOf: day } : {}) }
      const { data } = await client.GET('/api/v1/statistics/headcount', { params: { query }, signal })
      return data as Headcount
    },
    enabled: computed(() => area.value !== ''),
    placeholderData: keepPreviousData,
  })
}
