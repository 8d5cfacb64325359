import type { Router } from 'vue-router'
import type { Schemas } from '@/api/types'
import { menuGroups, type AnyList, type Manifest, type MenuEntry } from '@/shared/manifest/manifest'
import type { Can } from '@/shared/manifest/pageRights'

export type ListAttachment = Schemas['ReportAttachmentCreate'] & { title: string; list: string }

export const MOST_ATTACHMENTS = 20
/** Of one list: the server takes no longer ones. */
export const MOST_ROWS = 2_000

/** A list page that can go along as a table. */
export interface OfferedList {
  /** Of the page, and below the address of the API. */
  path: string
  /** i18n keys of the page and of its part of the menu. */
  label: string
  group: string
  /** Whether it can be narrowed by an area. */
  byArea: boolean
  load: () => Promise<AnyList | undefined>
}

/**
 * The lists of the menu that the account may open, in its order: pages that have the name of what they list. Those of the
 * system itself are no matter of reports.
 */
export function offeredLists(all: Manifest[], router: Router, can: Can): OfferedList[] {
  return all
    .flatMap(({ menu = [], resources = {}, lists = [] }) =>
      menu.flatMap((entry) => {
        const { meta } = router.resolve(entry.path)
        const isList =
          lists.length > 0 && entry.path.slice(1) in resources && entry.group !== menuGroups.system
        return isList && can(meta.needs) ? [{ entry, list: offered(entry, Boolean(meta.byArea), lists) }] : []
      }),
    )
    .sort(
      ({ entry: one }, { entry: other }) => one.group.order - other.group.order || one.order - other.order,
    )
    .map(({ list }) => list)
}

const offered = (entry: MenuEntry, byArea: boolean, lists: (() => Promise<AnyList>)[]): OfferedList => ({
  path: entry.path,
  label: entry.label,
  group: entry.group.label,
  byArea,
  load: async () => {
    const loaded = await Promise.all(lists.map((load) => load()))
    return loaded.find(({ path }) => path === `/api/v1${entry.path}`)
  },
})

/** The address of a list with what narrows it: `/villages?poor=true`. */
export function addressOf(path: string, parameters: Record<string, unknown>): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(parameters))
    for (const part of [value].flat())
      if (name !== 'page' && name !== 'size' && part !== null && part !== undefined && part !== '')
        query.append(name, String(part))
  const text = query.toString()
  return text ? `${path}?${text}` : path
}
