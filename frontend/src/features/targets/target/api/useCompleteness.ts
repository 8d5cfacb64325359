import { keepPreviousData, useQuery } from '@tanstack/vue-query'
import { computed, type Ref } from 'vue'
import { client } from '@/api/client'
import type { Completeness } from '../model/completeness'
import { parametersOf, type Asked } from './useTargetStatistics'

/** The villages that have reported a quarter, and those that have not. */
export function useCompleteness(asked: Ref<Asked>) {
  return useQuery({
    queryKey: computed(() => ['/api/v1/statistics/completeness', parametersOf(asked.value)] as const),
    queryFn: async ({ signal, queryKey: [path, query] }): Promise<Completeness> => {
      const { data } = await client.GET(path, { params: { query }, signal })
      return data as Completeness
    },
    enabled: computed(() => asked.value.area !== ''),
    placeholderData: keepPreviousData,
  })
}
