import { client } from '@/api/client'
import type { InspectionKind, Prefill } from '../model/draft'

/** Information on a village on a day. */
export async function prefillOf(village: string, on: string, kind: InspectionKind): Promise<Prefill> {
  const { data } = await client.GET('/api/v1/inspections/prefill', {
    params: { query: { village, on, kind } },
  })
  return data as Prefill
}
