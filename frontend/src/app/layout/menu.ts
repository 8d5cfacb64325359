import type { Manifest, MenuEntry } from '@/shared/manifest/manifest'
import { openable, type Can } from '@/shared/manifest/pageRights'

/** Whom the menu is for. */
export interface Reader {
  can: Can
  isCadre?: boolean
}

export interface Group {
  label: string
  entries: MenuEntry[]
}

/** What the features offer to an account: the pages that it can open, in their groups. */
export function menuFor(manifests: Manifest[], { can, isCadre = false }: Reader): Group[] {
  const all = manifests.flatMap(({ menu = [] }) => menu)
  const entries = openable(manifests, can, all)
    .filter((entry) => can(entry.needs) && (isCadre || !entry.forCadres))
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
