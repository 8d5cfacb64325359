import { keepPreviousData, useQuery } from '@tanstack/vue-query'
import { computed, type Ref } from 'vue'
import { client } from '@/api/client'
import type { Schemas } from '@/api/types'

export type Checks = Schemas['Checks']
export type BrokenRule = Schemas['BrokenRule']
export type RuleCode = BrokenRule['code']

interface Asked {
  area: string
  asOf: string | null
  /** Only this rule; all of them without it. */
  rule?: RuleCode
  /** Rows of each rule, at most; the counts are always whole. */
  limit: number
}

/** The broken rules of the roster of an area on a day. */
export function useChecks(asked: Ref<Asked>, enabled?: Ref<boolean>) {
  return useQuery({
    queryKey: computed(() => ['/api/v1/checks', asked.value] as const),
    queryFn: async ({ signal, queryKey: [, which] }): Promise<Checks> => {
      const { area, asOf, rule, limit } = which
      const query = { area, limit, ...(asOf ? { asOf } : {}), ...(rule ? { rule: [rule] } : {}) }
      const { data } = await client.GET('/api/v1/checks', { params: { query }, signal })
      return data as Checks
    },
    enabled: computed(() => asked.value.area !== '' && (enabled?.value ?? true)),
    placeholderData: keepPreviousData,
  })
}
