import type { Capability } from '@/shared/session/store'
import type { Manifest } from './manifest'

export type Can = (needed?: Capability) => boolean

/** Of entries those whose page there is, and which the account may open. */
export function openable<Entry extends { path: string }>(
  manifests: Manifest[],
  can: Can,
  entries: Entry[],
): Entry[] {
  const needs = new Map(
    manifests.flatMap(({ routes = [] }) => routes).map(({ path, meta }) => [path, meta?.needs]),
  )
  return entries.filter(({ path }) => needs.has(path) && can(needs.get(path)))
}
