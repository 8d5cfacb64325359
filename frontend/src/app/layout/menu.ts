import type { RouteRecordRaw } from 'vue-router'
import type { Manifest, MenuEntry } from '@/shared/manifest/manifest'
import type { Capability } from '@/shared/session/store'

export type Can = (needed?: Capability) => boolean

export interface Group {
  label: string
  entries: MenuEntry[]
}

/** What the features offer to an account: the pages that it can open, in their groups. */
export function menuFor(manifests: Manifest[], can: Can): Group[] {
  const needs = new Map(
    manifests
      .flatMap(({ routes = [] }) => routes)
      .map((route: RouteRecordRaw) => [route.path, route.meta?.needs]),
  )
  const entries = manifests
    .flatMap(({ menu = [] }) => menu)
    .filter((entry) => needs.has(entry.path) && can(needs.get(entry.path)) && can(entry.needs))
    .sort((one, other) => one.group.order - other.group.order || one.order - other.order)
  const groups = new Map<string, Group>()
  for (const entry of entries) {
    const { label } = entry.group
    const group = groups.get(label) ?? { label, entries: [] }
    groups.set(label, group)
    group.entries.push(entry)
  }
  return [...groups.values()]
}

/** The entry that a page lies under: of several the closest. */
export function currentEntry(groups: Group[], path: string): string | null {
  const above = groups
    .flatMap((group) => group.entries.map((entry) => entry.path))
    .filter((entry) => path === entry || path.startsWith(`${entry}/`))
  return above.sort((one, other) => other.length - one.length)[0] ?? null
}
