import { del, entries, get, set } from 'idb-keyval'
import type { Schemas } from '@/api/types'
import { randomKey } from '@/shared/lib/randomKey'
import type { Entry } from './entry'
import { allEntries, forgetEntry } from './store'

/** A file on this device that waits with its entry. */
export interface HeldFile {
  id: string
  name: string
  /** Bytes. */
  size: number
}

/** A record that the server has, and a file that is to hang on it. */
export interface Hanging {
  file: HeldFile
  recordType: Schemas['RecordType']
  recordId: string
  /** The page that shows the record. */
  page: string
}

/** Its bytes, and not the file itself, which may be changed or taken away where it lies. */
interface Held {
  name: string
  type: string
  bytes: ArrayBuffer
  /** Milliseconds since 1970. */
  at: number
}

/** What was chosen a moment ago may not stand in its entry yet. */
const SWEPT_AFTER = 3_600_000

/** A browser that forbids the database, or has none, throws before there is a promise. */
async function orElse<T>(asked: () => Promise<T>, otherwise: T): Promise<T> {
  try {
    return await asked()
  } catch {
    return otherwise
  }
}

/** Null when the device has no room, or the browser forbids it. */
export async function holdFile(file: File): Promise<HeldFile | null> {
  const id = randomKey()
  try {
    const { name, type, size } = file
    await set(id, { name, type, bytes: await file.arrayBuffer(), at: Date.now() } satisfies Held)
    return { id, name, size }
  } catch {
    return null
  }
}

export async function heldFile(id: string): Promise<File | null> {
  const held = await orElse(() => get<Held>(id), undefined)
  return held ? new File([held.bytes], held.name, { type: held.type }) : null
}

export async function releaseFiles(files: HeldFile[]): Promise<void> {
  await Promise.all(files.map(({ id }) => orElse(() => del(id), undefined)))
}

/** By the id of the record on whose page they are sent. */
const handed = new Map<string, HeldFile[]>()

/** The record is stored already, past the outbox: its page sends its files. */
export function handToPage(record: string, files: HeldFile[]): void {
  if (files.length) handed.set(record, files)
}

/** What was handed to the page of the record, once. */
export async function takeHanded(record: string): Promise<File[]> {
  const files = handed.get(record) ?? []
  handed.delete(record)
  const taken = await Promise.all(files.map(({ id }) => heldFile(id)))
  await releaseFiles(files)
  return taken.filter((file) => file !== null)
}

const filesIn = ({ files = [], file }: Pick<Entry, 'files' | 'file'>): HeldFile[] =>
  file ? [...files, file] : files

/** With all that was chosen for it. */
export function discardWithFiles(entry: Pick<Entry, 'key' | 'files' | 'file'>): void {
  forgetEntry(entry.key)
  void releaseFiles(filesIn(entry))
}

/** Takes away the files of entries that went while the page was being closed. */
export async function sweepFiles(): Promise<void> {
  const named = new Set(allEntries.value.flatMap(filesIn).map(({ id }) => id))
  const all = await orElse(() => entries<string, Held>(), [])
  const left = all.filter(([id, { at }]) => !named.has(id) && Date.now() - at > SWEPT_AFTER)
  await Promise.all(left.map(([id]) => orElse(() => del(id), undefined)))
}
