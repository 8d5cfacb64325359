import { ifMatch, type Tagged } from '@/api/calls'
import { client } from '@/api/client'
import type { Schemas } from '@/api/types'

/** Submits a draft that the server holds. */
export async function submitInspection(
  id: string,
  etag: string | null,
): Promise<Tagged<Schemas['InspectionDetail']>> {
  const { data, response } = await client.POST('/api/v1/inspections/{id}/submit', {
    params: { path: { id }, header: { 'If-Match': etag ?? '' } },
    headers: ifMatch(etag),
  })
  return { body: data as Schemas['InspectionDetail'], etag: response.headers.get('ETag') }
}

/** Replaces a draft of the server as a whole. */
export async function saveInspection(
  id: string,
  body: Schemas['InspectionUpdate'],
  etag: string | null,
): Promise<string | null> {
  const { response } = await client.PUT('/api/v1/inspections/{id}', {
    params: { path: { id }, header: { 'If-Match': etag ?? '' } },
    body,
  })
  return response.headers.get('ETag')
}
