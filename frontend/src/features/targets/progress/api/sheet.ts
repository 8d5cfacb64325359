import type { Tagged } from '@/api/calls'
import { client } from '@/api/client'
import type { QueryOf, Schemas } from '@/api/types'

export type SheetQuery = QueryOf<'/api/v1/progress/sheet'>

/** Saves cells, all or none; the answer is the whole sheet as it is then. */
export async function saveSheet(
  query: SheetQuery,
  cells: Schemas['SheetCellUpdate'][],
  etag: string | null,
): Promise<Tagged<Schemas['ProgressSheet']>> {
  const { data, response } = await client.PATCH('/api/v1/progress/sheet', {
    params: { query, header: { 'If-Match': etag ?? '' } },
    body: { cells },
  })
  return { body: data as Schemas['ProgressSheet'], etag: response.headers.get('ETag') }
}
