import { keepPreviousData, useQuery } from '@tanstack/vue-query'
import { computed, watch } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { getPage } from '@/api/calls'
import { asProblem } from '@/api/problem'
import type { ItemOf, ListPath } from '@/api/types'
import type { AnyFilter, ListDefinition } from './definition'
import { readState, toParameters, writeState, type FilterValue, type ListState } from './listState'

/** The state of a list page: read from the URL, written to the URL, answered by the server. */
export function useListPage<P extends ListPath>(
  definition: ListDefinition<P>,
  pathParameters: () => Record<string, string> = () => ({}),
) {
  const route = useRoute()
  const router = useRouter()
  const filters = definition.filters as AnyFilter[]
  const ownPath = route.path

  const state = computed<ListState>((before) =>
    // while the page is being left the URL is the next page's
    route.path === ownPath || !before ? readState(route.query, filters) : before,
  )
  const parameters = computed(() => toParameters(state.value))

  const query = useQuery({
    queryKey: computed(() => [definition.path, pathParameters(), 'list', parameters.value]),
    queryFn: ({ signal }) => getPage(definition.path, pathParameters(), parameters.value, signal),
    placeholderData: keepPreviousData,
  })

  const rows = computed<ItemOf<P>[]>(() => query.data.value?.items ?? [])
  const page = computed(() => query.data.value?.page ?? null)
  const activeFilters = computed(() =>
    filters.filter((filter) => [state.value.filters[filter.name]].flat().some((value) => value !== null)),
  )

  // the last row of the last page was deleted
  watch(page, (info) => {
    if (info && info.totalPages > 0 && info.number > info.totalPages) change({ page: info.totalPages }, true)
  })

  function change(changes: Partial<ListState>, replace = false): void {
    const target = { query: writeState(route.query, changes) }
    void (replace ? router.replace(target) : router.push(target))
  }

  return {
    definition,
    filters,
    state,
    parameters,
    pathParameters,
    rows,
    page,
    activeFilters,
    isPending: query.isPending,
    isRefreshing: computed(() => query.isFetching.value && !query.isPending.value),
    problem: computed(() => (query.error.value ? asProblem(query.error.value) : null)),
    retry: () => void query.refetch(),
    goTo: (number: number) => change({ page: number }),
    resize: (size: number) => change({ size }),
    // typing a word is one step back, not one for each letter
    search: (q: string) => change({ q }, state.value.q !== ''),
    filter: (name: string, value: FilterValue) => change({ filters: { [name]: value } }),
    sortBy: (sort: string | null) => change({ sort }),
    reset: () =>
      change({
        q: '',
        filters: Object.fromEntries(filters.filter(({ apart }) => !apart).map(({ name }) => [name, null])),
      }),
  }
}

export type ListPageModel<P extends ListPath> = ReturnType<typeof useListPage<P>>
