import { ref, type Ref } from 'vue'
import type { Entry } from './entry'
import { keysUnder, readStored, writeStored } from './stored'

const ENTRIES = 'zhucun.outbox.'

/**
 * The entries on this device, the latest first, each under a key of its own in the browser's storage: written at every
 * change, so that a reload or an empty battery loses nothing, and seen by every tab.
 */
export const allEntries: Ref<Entry[]> = ref(readAll())
window.addEventListener('storage', (event) => {
  if (event.key === null || event.key.startsWith(ENTRIES)) refreshEntries()
})

function readAll(): Entry[] {
  return keysUnder(ENTRIES)
    .map((key) => readStored<Entry>(key))
    .filter((entry): entry is Entry => entry !== null)
    .sort((one, other) => other.changedAt.localeCompare(one.changedAt))
}

/** Reads them anew: what another tab has done counts at once. */
export function refreshEntries(): void {
  allEntries.value = readAll()
}

/** False when the device's storage is full or forbidden. */
export function keepEntry(entry: Omit<Entry, 'changedAt'>): boolean {
  const kept = { ...entry, changedAt: new Date().toISOString() }
  if (!writeStored(ENTRIES + entry.key, kept)) return false
  const others = allEntries.value.filter(({ key }) => key !== entry.key)
  allEntries.value = [kept, ...others]
  return true
}

export function forgetEntry(key: string): void {
  localStorage.removeItem(ENTRIES + key)
  allEntries.value = allEntries.value.filter((entry) => entry.key !== key)
}

/** The entry as it is in the storage now, whichever tab wrote it. */
export const storedEntry = (key: string): Entry | null => readStored<Entry>(ENTRIES + key)
