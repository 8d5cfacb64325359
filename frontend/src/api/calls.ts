import { client, sendOnce } from './client'
import type { Got, ItemOf, ListPath, ResourcePath } from './types'

type Values = Record<string, string>
type Untyped = (path: string, options: object) => Promise<{ data?: unknown; response: Response }>

// The kits for lists and forms call any path that the contract has. Which one, and with which parameters, is checked
// where a list or form is declared; openapi-fetch itself can only check a path that is written out.
const call = (method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE') => client[method] as unknown as Untyped

/** A page asked for by its number, which is how every list of the product asks. */
export interface PageInfo {
  number: number
  size: number
  totalItems: number
  totalPages: number
}

export interface PageOf<Item> {
  items: Item[]
  page: PageInfo
}

/** A resource and the entity tag that a later change of it has to name. */
export interface Tagged<Body> {
  body: Body
  etag: string | null
}

export async function getPage<P extends ListPath>(
  path: P,
  pathValues: Values,
  query: Record<string, unknown>,
  signal?: AbortSignal,
): Promise<PageOf<ItemOf<P>>> {
  const { data } = await call('GET')(path, { params: { path: pathValues, query }, signal })
  return data as PageOf<ItemOf<P>>
}

export async function getOne<P extends ResourcePath>(
  path: P,
  pathValues: Values,
  query: Record<string, unknown> = {},
  signal?: AbortSignal,
): Promise<Tagged<Got<P>>> {
  const { data, response } = await call('GET')(path, { params: { path: pathValues, query }, signal })
  return { body: data as Got<P>, etag: response.headers.get('ETag') }
}

export async function patchOne<P extends ResourcePath>(
  path: P,
  pathValues: Values,
  patch: object,
  etag: string | null,
  query: Record<string, unknown> = {},
): Promise<Tagged<Got<P>>> {
  const { data, response } = await call('PATCH')(path, {
    params: { path: pathValues, query },
    body: patch,
    headers: { 'Content-Type': 'application/merge-patch+json', ...ifMatch(etag) },
  })
  return { body: data as Got<P>, etag: response.headers.get('ETag') }
}

/** Puts a whole in the place of what was read. */
export async function putOne<P extends ResourcePath>(
  path: P,
  pathValues: Values,
  whole: object,
  etag: string | null,
  query: Record<string, unknown> = {},
): Promise<Tagged<Got<P>>> {
  const { data, response } = await call('PUT')(path, {
    params: { path: pathValues, query },
    body: whole,
    headers: ifMatch(etag),
  })
  return { body: data as Got<P>, etag: response.headers.get('ETag') }
}

export async function deleteOne(path: ResourcePath, pathValues: Values, etag: string | null): Promise<void> {
  await call('DELETE')(path, { params: { path: pathValues }, headers: ifMatch(etag) })
}

export async function createIn<P extends ListPath, Body>(
  path: P,
  pathValues: Values,
  body: object,
  idempotencyKey: string,
): Promise<Body> {
  const headers = { 'Idempotency-Key': idempotencyKey }
  const { data } = await call('POST')(path, { params: { path: pathValues }, body, headers })
  return data as Body
}

/** In the session as it is, whoever's: what must not be stored by another account. */
export async function createOnce(path: string, body: object, idempotencyKey: string): Promise<unknown> {
  const headers = { 'Idempotency-Key': idempotencyKey }
  return (await call('POST')(path, { body, headers, fetch: sendOnce })).data
}

/** Takes a record one step further; the tag names the version that the step is decided on. */
export async function takeStep(
  path: string,
  pathValues: Values,
  body: object,
  etag: string | null,
  idempotencyKey: string,
): Promise<void> {
  const headers = { 'Idempotency-Key': idempotencyKey, ...ifMatch(etag) }
  await call('POST')(path, { params: { path: pathValues }, body, headers })
}

export const ifMatch = (etag: string | null): Values => (etag ? { 'If-Match': etag } : {})

/** Links to the whole list as a file, with the filters of the page. */
export function exportUrl(
  path: ListPath,
  pathValues: Values,
  query: Record<string, unknown>,
  format: string,
): string {
  const parameters = new URLSearchParams({ format, download: '1' })
  for (const [name, value] of Object.entries(query)) {
    if (name !== 'page' && name !== 'size')
      [value].flat().forEach((part) => parameters.append(name, String(part)))
  }
  const filled = path.replace(/{(\w+)}/g, (_, name: string) => encodeURIComponent(pathValues[name] ?? ''))
  return `${filled}?${parameters}`
}
