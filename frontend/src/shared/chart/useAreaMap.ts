import { useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import { send } from '@/api/client'

/** Read at run time: an office may put an approved map of its own in its place. */
const ADDRESS = '/maps/meizhou-counties-schematic.geojson'

export interface AreaMap {
  features: { properties: { adcode: string; schematic?: boolean; center?: number[]; cp?: number[] } }[]
}

function useAreaMap() {
  return useQuery({
    queryKey: [ADDRESS],
    queryFn: async ({ signal }): Promise<AreaMap> => {
      const address = new URL(ADDRESS, window.location.origin)
      const map: AreaMap = await (await send(new Request(address, { signal }))).json()
      // the chart's own word for where an area's name stands: a district may lie around another
      for (const { properties } of map.features) properties.cp ??= properties.center
      return map
    },
    staleTime: Infinity,
  })
}

/** The map as far as it shows these areas: their codes, their shapes, and whether those are no real boundaries. */
export function useMappedAreas(areas: () => string[]) {
  const map = useAreaMap()
  const codes = computed(() => new Set(areas()))
  const shapes = computed(() =>
    map.data.value?.features.filter(({ properties }) => codes.value.has(properties.adcode)),
  )
  const schematic = computed(() => shapes.value?.some(({ properties }) => properties.schematic) ?? false)
  return { map, codes, shapes, schematic }
}
