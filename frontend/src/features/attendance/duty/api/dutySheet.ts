import type { Tagged } from '@/api/calls'
import { client } from '@/api/client'
import type { RowBody, Sheet } from '../model/dutySheet'

const PATH = '/api/v1/duty-ledgers/{town}/{month}'

export interface SheetKey {
  town: string
  month: string
}

interface Answer {
  data?: Sheet
  response: Response
}

const parameters = (path: SheetKey, etag: string | null) => ({ path, header: { 'If-Match': etag ?? '' } })
const tagged = ({ data, response }: Answer): Tagged<Sheet> => ({
  body: data as Sheet,
  etag: response.headers.get('ETag'),
})

/** Saves the whole sheet: the rows left out are not entered. */
export const replaceSheet = async (key: SheetKey, rows: RowBody[], etag: string | null) =>
  tagged(await client.PUT(PATH, { params: parameters(key, etag), body: { rows } }))

export const submitSheet = async (key: SheetKey, etag: string | null) =>
  tagged(await client.POST(`${PATH}/submit`, { params: parameters(key, etag) }))

export const reopenSheet = async (key: SheetKey, reason: string, etag: string | null) =>
  tagged(await client.POST(`${PATH}/reopen`, { params: parameters(key, etag), body: { reason } }))

/** The sheet as the offices print it. */
export const formUrl = ({ town, month }: SheetKey, format: string): string =>
  `/api/v1/duty-ledgers/${encodeURIComponent(town)}/${encodeURIComponent(month)}?format=${format}&download=1`
