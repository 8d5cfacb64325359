import { useQuery } from '@tanstack/vue-query'
import { computed, type Ref } from 'vue'
import { getPage } from '@/api/calls'

/** A batch of ten years has as many. */
const QUARTERS = 50
const BATCHES = 200

/** The quarters that can be reported in a batch, from its baseline on. */
export function useBatchQuarters(batch: Ref<string | undefined>) {
  return useQuery({
    queryKey: computed(() => ['/api/v1/batches/{id}/quarters', batch.value ?? ''] as const),
    queryFn: ({ signal, queryKey: [path, id] }) => getPage(path, { id }, { size: QUARTERS }, signal),
    enabled: computed(() => batch.value !== undefined),
  })
}

/** All batches, the latest first. */
export function useBatches() {
  return useQuery({
    queryKey: ['/api/v1/batches', 'all'],
    queryFn: ({ signal }) => getPage('/api/v1/batches', {}, { size: BATCHES, sort: '-startsOn' }, signal),
  })
}
