import type { RouteLocationRaw } from 'vue-router'
import { ApiProblem } from '@/api/problem'
import type { Schemas } from '@/api/types'
import { translate } from '@/i18n'
import { pathsUnder } from '@/shared/paths'
import type { HeldFile } from './files'

/** The reasons why an entry was refused: the server's words, and where they point. */
export interface Refusal {
  title: string
  faults: { pointer: string; detail: string }[]
  detail?: string | null
  traceId?: string | null
}

/**
 * A new record on this device. Once it is handed over, `body` is what is sent, and it changes no more: the key stands for
 * this body, so that the server stores it once however often it arrives.
 */
export interface Entry {
  /** The Idempotency-Key. */
  key: string
  /** Whose it is: another account on the same device neither sees nor sends it. */
  account: string
  changedAt: string
  /** Where it is POSTed to: `/api/v1/deeds`. */
  path: string
  /** The page on which it is written and looked at. */
  page: string
  /** What it is, in words. */
  title: string
  /** What was entered, to be written on. */
  model: object
  body: object | null
  /** When it was first sent; null before that. */
  triedAt: string | null
  refusal: Refusal | null
  /** The key of the one in whose place this stands, as what was refused is sent anew under another. */
  was?: string
  /** Pictures and papers that were chosen with it, and on what kind of record they will hang. */
  files?: HeldFile[]
  hangsOn?: Schemas['RecordType']
  /** Of one that is itself a file for a record which the server has: the file, and the upload in which it comes. */
  file?: HeldFile
  upload?: string
}

export type EntryState = 'DRAFT' | 'QUEUED' | 'REFUSED' | 'DOUBTFUL'

/** The server knows a key again for 24 hours; one hour is for clocks that differ. */
const KNOWN_FOR = 23 * 3_600_000

/** Sent so long ago, without an answer, that the server would not know a repetition: somebody has to look. */
export const isDoubtful = ({ body, triedAt }: Pick<Entry, 'body' | 'triedAt'>): boolean =>
  body !== null && triedAt !== null && Date.now() - Date.parse(triedAt) > KNOWN_FOR

export function stateOf(entry: Entry): EntryState {
  if (isDoubtful(entry)) return 'DOUBTFUL'
  if (entry.body) return 'QUEUED'
  return entry.refusal ? 'REFUSED' : 'DRAFT'
}

/** The page that shows it, or writes it on. */
export const pageOf = ({ page, key }: Entry): RouteLocationRaw => ({ path: page, query: { draft: key } })

/** The pages of the records that are stored there. */
export const recordsAt = (path: string) => pathsUnder(path.replace('/api/v1', ''))

export function refusalOf(problem: ApiProblem): Refusal {
  const { title, detail, code, traceId } = problem
  return {
    title: code === 'IDEMPOTENCY_KEY_REUSED' ? translate('outbox.arrivedBefore') : (title ?? detail ?? code),
    faults: problem.violations.map((violation) => ({
      pointer: violation.pointer ?? '',
      detail: violation.detail ?? '',
    })),
    detail,
    traceId,
  }
}

/** What a form shows of it, each fault at its field. */
export const problemOf = ({ title, faults, detail, traceId }: Refusal): ApiProblem =>
  new ApiProblem({
    status: 422,
    code: 'REFUSED',
    title,
    detail,
    traceId,
    errors: faults.map((fault) => ({ ...fault, code: 'REFUSED' })),
  })
