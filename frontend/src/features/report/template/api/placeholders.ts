import { useQuery } from '@tanstack/vue-query'
import { computed, type Ref } from 'vue'
import { client } from '@/api/client'
import type { Schemas } from '@/api/types'
import type { Ground } from '../model/ground'

export type Placeholder = Schemas['ReportPlaceholder']

const STALE_AFTER = 60_000

/** Every name that a text can use, with what it is for the area on the day. */
export function usePlaceholders(ground: Ref<Ground | null>) {
  const query = useQuery({
    queryKey: computed(() => {
      const { area, asOf, locale } = ground.value ?? {}
      return ['/api/v1/report-placeholders', { area, asOf, locale }] as const
    }),
    queryFn: async ({ signal, queryKey: [path, of] }): Promise<Placeholder[]> => {
      const { data } = await client.GET(path, { params: { query: of }, signal })
      return data ?? []
    },
    enabled: computed(() => ground.value !== null),
    staleTime: STALE_AFTER,
  })
  return computed(() => query.data.value ?? [])
}
