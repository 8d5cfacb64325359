import { ref, shallowRef } from 'vue'
import { createOnce } from '@/api/calls'
import { asProblem, type ApiProblem } from '@/api/problem'
import { randomKey } from '@/shared/lib/randomKey'
import { alone } from './alone'
import { isDoubtful, refusalOf, type Entry } from './entry'
import { discardWithFiles } from './files'
import { anew, filesOf, isFile, isForgotten, isThere, sendFile } from './sendFile'
import { goesOn, isOthers } from './session'
import { allEntries, forgetEntry, keepEntry, refreshEntries, storedEntry } from './store'

/** What comes from a proxy, the session or what else is on its way, not from the record. */
const OF_THE_MOMENT = ['REQUEST_IN_FLIGHT', 'CSRF_TOKEN', 'UNREADABLE_ANSWER', 'UPLOADS_PENDING']

/** What the server has stored since the page was opened. */
export interface Sent extends Pick<Entry, 'key' | 'account' | 'path' | 'page' | 'title'> {
  /** The record, as the server answered. */
  record: { id: string }
}
export const sent = shallowRef<Sent[]>([])
export const sending = ref(false)

/** Its record has been shown: there is no more to tell. */
export function dismiss(shown: string): void {
  sent.value = sent.value.filter(({ key }) => key !== shown)
}

/** From now on it waits for the network, and is not changed any more. False when the device's storage is full. */
export const handOver = (entry: Omit<Entry, 'changedAt'>, body: object): boolean =>
  keepEntry({ ...entry, body, triedAt: null, refusal: null })

export const waitingOf = (account: string): Entry[] =>
  allEntries.value.filter((entry) => entry.account === account && entry.body !== null)

let last = Promise.resolve()

/**
 * Sends what waits, one after the other, and once: by the key the server knows what it has stored already, also when its
 * answer was lost; and of several tabs one sends. Who asks meanwhile waits for its turn.
 */
export function sendWaiting(account: string): Promise<void> {
  const inTurn = () => sendNow(account)
  last = last.then(inTurn, inTurn)
  return last
}

async function sendNow(account: string): Promise<void> {
  const problem = await sendAll(account)
  // another tab, where the password is typed, must not wait for this one
  if (problem && (await goesOn(problem, account))) await sendAll(account)
}

/** Answers what makes it senseless to go on. */
async function sendAll(account: string): Promise<ApiProblem | null> {
  if (!waitingOf(account).length || (await isOthers(account))) return null
  let problem: ApiProblem | null = null
  sending.value = true
  try {
    await alone(async () => {
      refreshEntries()
      problem = await sendEach(waitingOf(account))
    })
  } finally {
    sending.value = false
  }
  return problem
}

async function sendEach(entries: Entry[]): Promise<ApiProblem | null> {
  for (const entry of entries) {
    const problem = await send(entry)
    if (problem) return problem
  }
  return null
}

async function send(entry: Entry): Promise<ApiProblem | null> {
  if (!entry.body || isDoubtful(entry) || !storedEntry(entry.key)?.body) return null
  try {
    const { key, account, path, page, title } = entry
    const record = isFile(entry) ? await sendFile(entry) : await sendRecord(entry)
    sent.value = [...sent.value, { key, account, path, page, title, record }]
    const files = filesOf(entry, record)
    // without room for them the record is sent again, which stores it once, and they follow then
    if (files.every(keepEntry)) forgetEntry(key)
    return await sendEach(files)
  } catch (error) {
    const problem = asProblem(error)
    if (isFile(entry) && isThere(problem)) discardWithFiles(entry)
    else if (isFile(entry) && isForgotten(problem)) replace(anew(entry), {})
    else if (isFinal(problem)) takeBack(entry, problem)
    return isFinal(problem) || isOfThisOne(problem) ? null : problem
  }
}

async function sendRecord(entry: Entry): Promise<Sent['record']> {
  const { key, path, body, triedAt } = entry
  keepEntry({ ...entry, triedAt: triedAt ?? new Date().toISOString() })
  return (await createOnce(path, body ?? {}, key)) as Sent['record']
}

/** The server has read it and refuses it: nothing was stored, and trying again will not help. */
const isFinal = ({ isTemporary, status, code }: ApiProblem): boolean =>
  status >= 400 && status < 500 && status !== 401 && !isTemporary && !OF_THE_MOMENT.includes(code)

/** The server fails at this one, not at all: the next may well be stored. */
const isOfThisOne = ({ isTemporary, status }: ApiProblem): boolean => status >= 500 && !isTemporary

/** A changed body needs a key of its own; the refused one stands for what was refused. */
function takeBack(entry: Entry, problem: ApiProblem): void {
  replace(entry, { body: null, triedAt: null, refusal: refusalOf(problem) })
}

/** The server does not have it: it is sent as if for the first time. */
export function sendAnew(key: string): void {
  const entry = storedEntry(key)
  if (entry) replace(entry, { triedAt: null })
}

function replace(entry: Entry, change: Partial<Entry>): void {
  if (keepEntry({ ...entry, ...change, key: randomKey(), was: entry.key })) forgetEntry(entry.key)
}
