import { useQuery } from '@tanstack/vue-query'
import { computed, type Ref } from 'vue'
import { client } from '@/api/client'
import type { Schemas } from '@/api/types'

type Counts = Schemas['AreaHeadcount']

const PROVINCE_LENGTH = 2
const COUNTY_LENGTH = 6

/** Need, allocation and dispatch of every county inside an area. */
export function useCountyCounts(area: Ref<string>, asOf: Ref<string | undefined>) {
  return useQuery({
    queryKey: computed(() => ['/api/v1/statistics/headcount', 'counties', area.value, asOf.value]),
    queryFn: ({ signal }) => counties(area.value, asOf.value, signal),
    enabled: computed(() => area.value !== '' && area.value.length <= COUNTY_LENGTH),
  })
}

async function counties(area: string, asOf: string | undefined, signal: AbortSignal): Promise<Counts[]> {
  const query = { area, asOf }
  const { data } = await client.GET('/api/v1/statistics/headcount', { params: { query }, signal })
  if (!data) return []
  if (area.length === COUNTY_LENGTH) return [data]
  if (area.length > PROVINCE_LENGTH) return data.children
  const cities = await Promise.all(data.children.map((city) => counties(city.area.code, asOf, signal)))
  return cities.flat()
}
