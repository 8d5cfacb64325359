import { client } from '@/api/client'
import type { Schemas } from '@/api/types'
import { upload } from '@/api/upload'
import { contentType } from '../model/chosenFile'
import { parameters, type ImportOptions } from '../model/options'

export type ImportReport = Schemas['ImportReport']

export interface ImportOrder {
  resource: string
  mode: ImportReport['mode']
  file: File
  options: ImportOptions
}

/** Sends the file. The answer is the job that checks or imports it, most often still running. */
export async function sendFile(
  order: ImportOrder,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<ImportReport> {
  const query = new URLSearchParams({ mode: order.mode, ...parameters(order.options) })
  const { body } = await upload<ImportReport>({
    url: `/api/v1/imports/${encodeURIComponent(order.resource)}?${query}`,
    file: order.file,
    contentType: contentType(order.file.name),
    headers: { Prefer: 'respond-async' },
    onProgress,
    signal,
  })
  return body
}

export async function getJob(id: string, signal?: AbortSignal): Promise<ImportReport> {
  const { data } = await client.GET('/api/v1/import-jobs/{id}', { params: { path: { id } }, signal })
  return data as ImportReport
}

export const templateUrl = (resource: string, format: string): string =>
  `/api/v1/imports/${encodeURIComponent(resource)}/template?format=${format}`

export const rejectedRowsUrl = (id: string, format: string): string =>
  `/api/v1/import-jobs/${encodeURIComponent(id)}/rejected-rows?format=${format}`
