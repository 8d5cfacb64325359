import { useQuery } from '@tanstack/vue-query'
import { computed, type Ref } from 'vue'
import { client } from '@/api/client'
import type { Schemas } from '@/api/types'

export type Plan = Schemas['CadreAccountsPlan']
export type OpenedAccount = Schemas['OpenedAccount']

/** For how many cadres of an area accounts would be opened, and where. */
export function usePlan(area: Ref<string>) {
  return useQuery({
    queryKey: computed(() => ['/api/v1/users/cadres', area.value] as const),
    queryFn: async ({ signal, queryKey: [, code] }): Promise<Plan> => {
      const { data } = await client.GET('/api/v1/users/cadres', {
        params: { query: { area: code } },
        signal,
      })
      return data as Plan
    },
    enabled: computed(() => area.value !== ''),
  })
}

/** Opens them. The first passwords are in this answer and nowhere else. */
export async function openAccounts(areaCode: string): Promise<OpenedAccount[]> {
  const { data } = await client.POST('/api/v1/users/cadres', { body: { areaCode } })
  return data?.accounts ?? []
}
