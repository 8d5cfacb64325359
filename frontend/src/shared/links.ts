import type { RouteLocationRaw } from 'vue-router'
import { paths } from './paths'
import { useSessionStore } from './session/store'

/** A link for a reference that may be missing. */
export const linkTo = {
  /** Of colleagues a cadre is told no more than the reference says. */
  cadre: (ref: { id: string } | null | undefined) =>
    ref && useSessionStore().readsAbout(ref.id) ? paths.cadre.detail(ref.id) : null,
  team: (ref: { id: string } | null | undefined) => (ref ? paths.team.detail(ref.id) : null),
  unit: (ref: { id: string } | null | undefined) => (ref ? paths.unit.detail(ref.id) : null),
  village: (ref: { code: string } | null | undefined) => (ref ? paths.village.detail(ref.code) : null),
  area: (ref: { code: string } | null | undefined) => (ref ? paths.area.detail(ref.code) : null),
}

const API = /^\/api\/v1/
const ALLOCATIONS = /^\/batches\/([^/]+)\/allocations$/

/** The list page of a link of the API: pages have the paths and the filters of their lists. */
export function pageOf(link: string | null | undefined): RouteLocationRaw | null {
  if (!link) return null
  const { pathname, searchParams } = new URL(link, window.location.origin)
  const query = Object.fromEntries(
    [...new Set(searchParams.keys())].map((name) => [name, searchParams.getAll(name)]),
  )
  const path = pathname.replace(API, '')
  const batch = ALLOCATIONS.exec(path)?.[1]
  return batch ? { path: paths.allocations, query: { ...query, batch } } : { path, query }
}
