import { computed } from 'vue'
import { useRoute, useRouter, type LocationQueryRaw } from 'vue-router'

/** The query of a page of targets, kept in its URL; what the server chooses by default is left out. */
export function usePeriod() {
  const route = useRoute()
  const router = useRouter()

  const single = (name: string): string | null => {
    const value = route.query[name]
    return typeof value === 'string' && value !== '' ? value : null
  }
  const quarter = computed(() => single('quarter'))
  const batch = computed(() => single('batch'))

  const withChange = (change: LocationQueryRaw): LocationQueryRaw =>
    Object.fromEntries(
      Object.entries({ ...route.query, ...change }).filter(
        ([, value]) => value !== null && value !== undefined,
      ),
    )
  const change = (query: LocationQueryRaw) => void router.push({ query: withChange(query) })
  /** The same page for another area. */
  const areaAt = (area: string) => ({ path: route.path, query: withChange({ area }) })

  return { single, quarter, batch, change, areaAt }
}
