import { computed, type ComputedRef } from 'vue'
import { useRoute } from 'vue-router'

/** The list one came from, with its filters and page; for who came by a link, the list itself. */
export function useBack(list: string): ComputedRef<string> {
  const route = useRoute()
  return computed(() => {
    // named, so that it is looked up again for every page
    void route.fullPath
    const before: unknown = window.history.state?.back
    return typeof before === 'string' && before.split('?')[0] === list ? before : list
  })
}
