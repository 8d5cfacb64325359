import { useQueries, useQuery } from '@tanstack/vue-query'
import { computed, type Ref } from 'vue'
import { getOne, getPage } from '@/api/calls'
import type { SheetQuery } from './sheet'

/** Reporting progress of the areas below one in a quarter; `waiting` counts what each has for the county, too. */
export function useAreaReports(query: Ref<SheetQuery>, waiting: boolean) {
  const completeness = useQuery({
    queryKey: computed(() => ['/api/v1/statistics/completeness', query.value] as const),
    queryFn: async ({ signal, queryKey: [path, asked] }) => (await getOne(path, {}, asked, signal)).body,
  })
  const children = computed(() => completeness.data.value?.children ?? [])
  const counts = useQueries({
    queries: computed(() =>
      (waiting ? children.value : []).map(({ area }) => {
        const { quarter, batch } = completeness.data.value ?? {}
        const asked = { area: area.code, quarter, batch: batch?.id, state: ['REPORTED'], size: 1 }
        return {
          queryKey: ['/api/v1/progress', {}, 'count', asked],
          queryFn: async ({ signal }: { signal: AbortSignal }) =>
            (await getPage('/api/v1/progress', {}, asked, signal)).page.totalItems,
        }
      }),
    ),
  })

  return {
    completeness: completeness.data,
    rows: computed(() =>
      children.value.map((row, at) => ({ ...row, waiting: counts.value[at]?.data ?? null })),
    ),
    isPending: completeness.isPending,
    error: computed(() => completeness.error.value ?? counts.value.find(({ error }) => error)?.error ?? null),
    retry: () => {
      void completeness.refetch()
      counts.value.forEach((count) => count.error && void count.refetch())
    },
  }
}
