import { computed, ref, watch, type Ref } from 'vue'
import { useSessionStore } from '@/shared/session/store'
import type { Draft } from './entry'

/** The unsaved cells of one sheet, as they are kept for this tab. */
interface Kept {
  area: string
  areaName: string
  quarter: string
  batch: string
  drafts: Record<string, Draft>
}

export interface SheetName {
  area: string
  areaName: string
  quarter: string
  batch: string
}

const PREFIX = 'zhucun.sheet'

/** The account is part of the name: the next one to log in on this machine does not see them. */
const prefixOf = (account: string): string => `${PREFIX}.${account}.`

function read(name: string): Kept | null {
  try {
    return JSON.parse(sessionStorage.getItem(name) ?? 'null') as Kept | null
  } catch {
    return null
  }
}

function write(name: string, kept: Kept): void {
  try {
    if (Object.keys(kept.drafts).length) sessionStorage.setItem(name, JSON.stringify(kept))
    else sessionStorage.removeItem(name)
  } catch {
    // a full or forbidden store costs the safety net, not the work on the page
  }
}

/** Unsaved input: kept in this tab, so that neither a reload nor a new login loses it. */
export function useDrafts(sheet: Ref<SheetName | null>) {
  const session = useSessionStore()
  const drafts = ref<ReadonlyMap<string, Draft>>(new Map())
  /** How many were found from before. */
  const restored = ref(0)
  const prefix = computed(() => prefixOf(session.me?.id ?? ''))
  const name = computed(() =>
    sheet.value ? prefix.value + [sheet.value.batch, sheet.value.quarter, sheet.value.area].join('.') : null,
  )

  watch(
    name,
    (at) => {
      const kept = at ? read(at) : null
      drafts.value = new Map(Object.entries(kept?.drafts ?? {}))
      restored.value = drafts.value.size
    },
    { immediate: true },
  )

  function replace(next: ReadonlyMap<string, Draft>): void {
    drafts.value = next
    if (name.value && sheet.value) write(name.value, { ...sheet.value, drafts: Object.fromEntries(next) })
  }

  function apply(changes: ReadonlyMap<string, Draft | null>): void {
    const next = new Map(drafts.value)
    changes.forEach((draft, key) => (draft ? next.set(key, draft) : next.delete(key)))
    replace(next)
  }

  return { drafts, restored, replace, apply, elsewhere: () => others(prefix.value, name.value) }
}

export interface OtherSheet extends SheetName {
  count: number
}

/** Other sheets of this account with unsaved cells. */
function others(prefix: string, own: string | null): OtherSheet[] {
  return Object.keys(sessionStorage)
    .filter((name) => name.startsWith(prefix) && name !== own)
    .flatMap((name) => {
      const kept = read(name)
      return kept ? [{ ...kept, count: Object.keys(kept.drafts).length }] : []
    })
}
