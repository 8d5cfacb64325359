import { ref, type Ref } from 'vue'
import type { Draft, Prefill } from './draft'

const DRAFTS = 'zhucun.inspection.draft.'
const VILLAGES = 'zhucun.inspection.village.'
const LEAD = 'zhucun.inspection.lead.'
const KEPT_VILLAGES = 30

/**
 * The drafts on this device, each under a key of its own in the browser's storage: written at every change, so that a
 * reload or an empty battery loses nothing, and seen by every tab.
 */
const drafts: Ref<Draft[]> = ref(readAll())
window.addEventListener('storage', (event) => {
  if (event.key === null || event.key.startsWith(DRAFTS)) drafts.value = readAll()
})

export const allDrafts = drafts

function readAll(): Draft[] {
  return keysUnder(DRAFTS)
    .map((key) => read<Draft>(key))
    .filter((draft): draft is Draft => draft !== null)
    .sort((one, other) => other.changedAt.localeCompare(one.changedAt))
}

/** Reads them anew: what another tab has done counts at once. */
export function refreshDrafts(): void {
  drafts.value = readAll()
}

/** False when the device's storage is full or forbidden. */
export function keepDraft(draft: Draft): boolean {
  const kept = { ...draft, changedAt: new Date().toISOString() }
  try {
    localStorage.setItem(DRAFTS + draft.key, JSON.stringify(kept))
  } catch {
    return false
  }
  const others = drafts.value.filter(({ key }) => key !== draft.key)
  drafts.value = [kept, ...others]
  return true
}

export function forgetDraft(key: string): void {
  localStorage.removeItem(DRAFTS + key)
  drafts.value = drafts.value.filter((draft) => draft.key !== key)
}

/** The draft as it is in the storage now, whichever tab wrote it. */
export const storedDraft = (key: string): Draft | null => read<Draft>(DRAFTS + key)

/** Information on a village is kept, so that it can be chosen again where there is no network. */
export function keepVillage(account: string, prefill: Prefill): void {
  const prefix = `${VILLAGES}${account}.`
  try {
    localStorage.setItem(prefix + prefill.village.code, JSON.stringify(prefill))
    const known = villagesOf(account)
    known.slice(KEPT_VILLAGES).forEach(({ village }) => localStorage.removeItem(prefix + village.code))
  } catch {
    // without room it is asked for again
  }
}

/** The villages kept for an account, the latest asked for first. */
export const villagesOf = (account: string): Prefill[] =>
  keysUnder(`${VILLAGES}${account}.`)
    .map((key) => read<Prefill>(key))
    .filter((prefill): prefill is Prefill => prefill !== null)
    .sort((one, other) => other.on.localeCompare(one.on))

export const lastLead = (account: string): string => localStorage.getItem(LEAD + account) ?? ''

export function rememberLead(account: string, lead: string): void {
  try {
    localStorage.setItem(LEAD + account, lead)
  } catch {
    // it is typed again
  }
}

function keysUnder(prefix: string): string[] {
  return Object.keys(localStorage).filter((key) => key.startsWith(prefix))
}

function read<T>(key: string): T | null {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null') as T | null
  } catch {
    return null
  }
}
