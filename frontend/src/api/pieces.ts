import { client, send } from './client'
import { ApiProblem, asProblem } from './problem'

/** Small enough that a bad line brings it through, and that a broken one costs little. */
const PIECE_BYTES = 256 * 1024
/** Milliseconds to wait before the next try: longer each time, and not at all once the network is back. */
const FIRST_PAUSE = 1_000
const LONGEST_PAUSE = 15_000
/** Tries of the same piece until the user is asked. */
const TRIES = 8

export interface SendingTold {
  /** The id of the upload, as soon as it has one. */
  onBegun?: (upload: string) => void
  /** Share of the file that has come, 0 to 1. */
  onProgress?: (share: number) => void
  /** Whether it waits for the line. */
  onWaiting?: (waiting: boolean) => void
  signal?: AbortSignal
  /** How often a piece is tried until it counts as failed. */
  tries?: number
  /** How the server is reached: by default as by any call, which mends the session. */
  fetch?: typeof send
}

/** A file on its way. It can be sent on after a failure: what has come is not sent again. */
export interface FileOnItsWay {
  file: File
  upload: string | null
  offset: number
}

export const onItsWay = (file: File): FileOnItsWay => ({ file, upload: null, offset: 0 })

/** Sends what has not come yet, over a line that may break, and gives the id of the upload. */
export async function sendOn(sending: FileOnItsWay, told: SendingTold = {}): Promise<string> {
  const { file } = sending
  const upload = (sending.upload ??= await patiently(() => begin(file, told), told))
  told.onBegun?.(upload)
  while (sending.offset < file.size) {
    sending.offset = await patiently(() => piece(upload, file, sending.offset, told), told)
    told.onProgress?.(sending.offset / file.size)
  }
  return upload
}

/** Tries again as long as it is the line that fails: with longer and longer pauses, and at once when it is back. */
export async function patiently<Answer>(
  attempt: () => Promise<Answer>,
  told: SendingTold = {},
): Promise<Answer> {
  for (let failures = 0; ; failures++) {
    try {
      const answer = await attempt()
      if (failures > 0) told.onWaiting?.(false)
      return answer
    } catch (error) {
      const problem = asProblem(error)
      if (told.signal?.aborted || !problem.isTemporary || failures >= (told.tries ?? TRIES)) throw problem
      told.onWaiting?.(true)
      await pause(Math.min(FIRST_PAUSE * 2 ** failures, LONGEST_PAUSE), told.signal)
    }
  }
}

/** Tells the server that the rest will not come. */
export async function giveUp(sending: FileOnItsWay): Promise<void> {
  if (!sending.upload) return
  await client
    .DELETE('/api/v1/uploads/{id}', { params: { path: { id: sending.upload } } })
    .catch(() => undefined)
}

async function begin(file: File, { fetch }: SendingTold): Promise<string> {
  const { data } = await client.POST('/api/v1/uploads', {
    fetch,
    body: { name: file.name, size: file.size, sha256: await sha256(file) },
  })
  return data!.id
}

/** Gives where the next one begins; when an answer was lost, the server has more than we know. */
async function piece(
  upload: string,
  file: File,
  offset: number,
  { signal, fetch = send }: SendingTold,
): Promise<number> {
  const address = new URL(`/api/v1/uploads/${upload}?offset=${offset}`, window.location.origin)
  const body = await file.slice(offset, offset + PIECE_BYTES).arrayBuffer()
  const headers = { 'Content-Type': 'application/octet-stream' }
  try {
    const response = await fetch(new Request(address, { method: 'PUT', body, headers, signal }))
    return ((await response.json()) as { offset: number }).offset
  } catch (error) {
    if (error instanceof ApiProblem && error.code === 'UPLOAD_OFFSET') return Number(error.members.offset)
    throw error
  }
}

/** By it the server tells whether all came as it was; browsers compute it on secure pages only. */
async function sha256(file: File): Promise<string | null> {
  if (!globalThis.isSecureContext || !globalThis.crypto?.subtle) return null
  const hash = await crypto.subtle.digest('SHA-256', await file.arrayBuffer())
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

function pause(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const over = (): void => {
      clearTimeout(timer)
      window.removeEventListener('online', over)
      signal?.removeEventListener('abort', over)
      if (signal?.aborted) reject(new ApiProblem({ status: 0, code: 'ABORTED' }))
      else resolve()
    }
    const timer = setTimeout(over, milliseconds)
    window.addEventListener('online', over)
    signal?.addEventListener('abort', over)
  })
}
