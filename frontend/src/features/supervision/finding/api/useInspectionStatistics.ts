import { keepPreviousData, useQuery } from '@tanstack/vue-query'
import { computed, type Ref } from 'vue'
import { client } from '@/api/client'
import type { Schemas } from '@/api/types'

export type InspectionStatistics = Schemas['InspectionStatistics']

/** Inspections and findings in an area since the batch began, up to a day. */
export function useInspectionStatistics(area: Ref<string>, to: Ref<string>) {
  return useQuery({
    queryKey: computed(() => ['/api/v1/statistics/inspections', area.value, to.value] as const),
    queryFn: async ({ signal, queryKey: [, code, day] }): Promise<InspectionStatistics> => {
      const { data } = await client.GET('/api/v1/statistics/inspections', {
        params: { query: { area: code, to: day } },
        signal,
      })
      return data as InspectionStatistics
    },
    enabled: computed(() => area.value !== ''),
    placeholderData: keepPreviousData,
  })
}
