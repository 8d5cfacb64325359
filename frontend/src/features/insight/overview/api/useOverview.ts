import { keepPreviousData, useQuery } from '@tanstack/vue-query'
import { computed, type Ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { client } from '@/api/client'
import type { Schemas } from '@/api/types'

export type Overview = Schemas['Overview']
export type FigureDefinition = Schemas['FigureDefinition']
export type FigureTrend = Schemas['FigureTrend']
export type TrendStep = Schemas['TrendStep']

/** Every figure of the report, of an area and of those directly below it; nothing is asked without a day. */
export function useOverview(area: Ref<string>, asOf: Ref<string | null>) {
  const { locale } = useI18n()
  return useQuery({
    queryKey: computed(() => ['/api/v1/statistics/overview', area.value, asOf.value, locale.value] as const),
    queryFn: async ({ signal, queryKey: [, code, day] }): Promise<Overview> => {
      const query = { area: code, asOf: day ?? undefined }
      const { data } = await client.GET('/api/v1/statistics/overview', { params: { query }, signal })
      return data as Overview
    },
    enabled: computed(() => area.value !== '' && asOf.value !== null),
    placeholderData: keepPreviousData,
  })
}

/** What the figures are, in the order of the report. */
export function useFigureDefinitions() {
  const { locale } = useI18n()
  return useQuery({
    queryKey: computed(() => ['/api/v1/figures', locale.value] as const),
    queryFn: async ({ signal }): Promise<FigureDefinition[]> => {
      const { data } = await client.GET('/api/v1/figures', { signal })
      return data as FigureDefinition[]
    },
    staleTime: Infinity,
  })
}

export interface AskedTrend {
  area: string
  figure: string
  to: string
  step: TrendStep
}

/** One figure since the batch began. */
export function useFigureTrend(asked: Ref<AskedTrend>) {
  return useQuery({
    queryKey: computed(() => ['/api/v1/statistics/overview/trend', asked.value] as const),
    queryFn: async ({ signal, queryKey: [, query] }): Promise<FigureTrend> => {
      const { data } = await client.GET('/api/v1/statistics/overview/trend', { params: { query }, signal })
      return data as FigureTrend
    },
    placeholderData: keepPreviousData,
  })
}
