import { http, HttpResponse, type JsonBodyType } from 'msw'
import { setupServer } from 'msw/node'

/** Stands in for the backend where a component is looked at alone; the end-to-end tests use the real one. */
export const server = setupServer()

const at = (path: string) => `${window.location.origin}${path}`

export const page = (items: unknown[], totalItems = items.length, number = 1, size = 20) => ({
  items,
  page: { number, size, totalItems, totalPages: Math.ceil(totalItems / size) },
})

export const problem = (status: number, code: string, more: Record<string, JsonBodyType> = {}) =>
  HttpResponse.json(
    { type: `/problems/${code}`, title: `title of ${code}`, status, code, traceId: 'trace-1', ...more },
    { status, headers: { 'Content-Type': 'application/problem+json' } },
  )

export const get = (path: string, answer: Parameters<typeof http.get>[1]) =>
  server.use(http.get(at(path), answer))
export const post = (path: string, answer: Parameters<typeof http.post>[1]) =>
  server.use(http.post(at(path), answer))
export const patch = (path: string, answer: Parameters<typeof http.patch>[1]) =>
  server.use(http.patch(at(path), answer))
export const put = (path: string, answer: Parameters<typeof http.put>[1]) =>
  server.use(http.put(at(path), answer))
