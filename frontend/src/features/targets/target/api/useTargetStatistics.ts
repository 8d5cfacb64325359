import { keepPreviousData, useQuery } from '@tanstack/vue-query'
import { computed, type Ref } from 'vue'
import { client } from '@/api/client'
import type { Schemas } from '@/api/types'
import type { TargetStatistics } from '../model/figures'

export interface Asked {
  area: string
  quarter?: string | null
  batch?: string | null
}

export type TargetTrend = Schemas['TargetTrend']

/** Without what is not asked for: the server then takes what is in force. */
export function parametersOf({ area, quarter, batch }: Asked) {
  return { area, ...(quarter ? { quarter } : {}), ...(batch ? { batch } : {}) }
}

/** The targets of an area and of those directly below it, as of a quarter. */
export function useTargetStatistics(asked: Ref<Asked>) {
  return useQuery({
    queryKey: computed(() => ['/api/v1/statistics/targets', parametersOf(asked.value)] as const),
    queryFn: async ({ signal, queryKey: [path, query] }): Promise<TargetStatistics> => {
      const { data } = await client.GET(path, { params: { query }, signal })
      return data as TargetStatistics
    },
    enabled: computed(() => asked.value.area !== ''),
    placeholderData: keepPreviousData,
  })
}

/** The targets of an area, quarter by quarter. */
export function useTargetTrend(asked: Ref<Asked>) {
  return useQuery({
    queryKey: computed(() => ['/api/v1/statistics/targets/trend', parametersOf(asked.value)] as const),
    queryFn: async ({ signal, queryKey: [path, query] }): Promise<TargetTrend> => {
      const { data } = await client.GET(path, { params: { query }, signal })
      return data as TargetTrend
    },
    enabled: computed(() => asked.value.area !== ''),
    placeholderData: keepPreviousData,
  })
}
