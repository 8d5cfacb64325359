import { useQuery } from '@tanstack/vue-query'
import { computed, type Ref } from 'vue'
import { client } from '@/api/client'
import type { Schemas } from '@/api/types'

export type ImportableResource = Schemas['ImportableResource']
export type ImportSchema = Schemas['ImportSchema']

/** The resources that can be imported, in the order in which files refer to one another. */
export function useImportableResources() {
  return useQuery({
    queryKey: ['/api/v1/imports'],
    queryFn: async ({ signal }): Promise<ImportableResource[]> => {
      const { data } = await client.GET('/api/v1/imports', { signal })
      return data ?? []
    },
    staleTime: Infinity,
  })
}

/** The columns that files of a resource may have. */
export function useImportSchema(resource: Ref<string>) {
  return useQuery({
    queryKey: computed(() => ['/api/v1/imports/{resource}/schema', resource.value] as const),
    queryFn: async ({ signal, queryKey: [, name] }): Promise<ImportSchema> => {
      const params = { path: { resource: name } }
      const { data } = await client.GET('/api/v1/imports/{resource}/schema', { params, signal })
      return data as ImportSchema
    },
    enabled: computed(() => resource.value !== ''),
    staleTime: Infinity,
  })
}
