import { ref } from 'vue'
import { createOnce } from '@/api/calls'
import { sendOnce } from '@/api/client'
import { onItsWay, sendOn } from '@/api/pieces'
import { ApiProblem, asProblem } from '@/api/problem'
import { translate } from '@/i18n'
import { titleOf } from '@/shared/lib/files'
import { today } from '@/shared/lib/today'
import { manifests } from '@/shared/manifest/manifest'
import { recordsAt, type Entry } from './entry'
import { heldFile, releaseFiles, type Hanging, type HeldFile } from './files'
import { keepEntry, storedEntry } from './store'

/** An entry that is a file, to be hung on a record that the server has. */
export type FileEntry = Entry & { file: HeldFile }

const DOCUMENTS = '/api/v1/documents'
/** Of one piece, before the outbox goes on to what else waits; it comes back. */
const TRIES = 2
const NOT_FOUND = 404

/** How much of each file has come, 0 to 1, by the key of its entry. */
export const shares = ref<Record<string, number>>({})

export const isFile = (entry: Entry): entry is FileEntry => entry.file !== undefined

/** What was written with files is stored: each of them follows as an entry of its own, under a key of its own. */
export function filesOf(entry: Entry, record: { id: string }): FileEntry[] {
  return hangingOf(entry, record).map(({ file, recordType, recordId, page }) => ({
    key: file.id,
    account: entry.account,
    changedAt: new Date().toISOString(),
    path: DOCUMENTS,
    page,
    title: file.name,
    model: {},
    body: {
      recordType,
      recordId,
      kind: 'EVIDENCE',
      title: titleOf(file.name),
      issuedOn: today(),
    },
    triedAt: null,
    refusal: null,
    file,
  }))
}

function hangingOf(entry: Entry, record: { id: string }): Hanging[] {
  const { path, files = [], hangsOn } = entry
  const onParts = manifests().find(({ hangs }) => hangs?.[path])?.hangs?.[path]
  if (onParts) return onParts(entry, record)
  if (!hangsOn) return []
  return files.map((file) => ({
    file,
    recordType: hangsOn,
    recordId: record.id,
    page: recordsAt(path).detail(record.id),
  }))
}

/** Sends what of the file has not come, and hangs it on its record. */
export async function sendFile(entry: FileEntry): Promise<{ id: string }> {
  try {
    const body = await whole(entry)
    const document = (await createOnce(entry.path, body, entry.key)) as { id: string }
    await releaseFiles([entry.file])
    return document
  } finally {
    delete shares.value[entry.key]
  }
}

/** The body with the id of the upload: kept before it is sent, so that a repetition is one. */
async function whole(entry: FileEntry): Promise<object> {
  if (entry.body && 'uploadId' in entry.body) return entry.body
  const file = await heldFile(entry.file.id)
  if (!file) throw lost()
  const sending = { ...onItsWay(file), upload: entry.upload ?? null }
  const told = {
    fetch: sendOnce,
    tries: TRIES,
    onBegun: (upload: string) => keepUnlessDiscarded({ ...entry, upload }),
    onProgress: (share: number) => (shares.value[entry.key] = share),
  }
  const uploadId = await sendOn(sending, told).catch((error: unknown) => {
    // the server forgets what it has waited for too long
    if (!entry.upload || asProblem(error).status !== NOT_FOUND) throw error
    return sendOn(onItsWay(file), told)
  })
  const body = { ...entry.body, uploadId }
  keepUnlessDiscarded({ ...entry, upload: uploadId, body })
  return body
}

/** Who discards it while it is on its way does not find it again. */
function keepUnlessDiscarded(entry: FileEntry): void {
  if (!storedEntry(entry.key)) throw new ApiProblem({ status: 0, code: 'DISCARDED' })
  keepEntry(entry)
}

const lost = () => new ApiProblem({ status: 422, code: 'FILE_LOST', title: translate('outbox.fileLost') })

/** It hangs there already: an earlier try came through. */
export const isThere = (problem: ApiProblem): boolean => tells(problem, 'DUPLICATE')

/** The server has waited for it too long, and forgotten what had come. */
export const isForgotten = (problem: ApiProblem): boolean => tells(problem, 'UNKNOWN_UPLOAD')

const tells = ({ code, violations }: ApiProblem, told: string): boolean =>
  code === told || violations.some((violation) => violation.code === told)

/** From its first piece. */
export function anew(entry: FileEntry): FileEntry {
  const said = Object.entries(entry.body ?? {}).filter(([name]) => name !== 'uploadId')
  return { ...entry, body: Object.fromEntries(said), upload: undefined }
}
