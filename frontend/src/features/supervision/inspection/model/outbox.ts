import { ref } from 'vue'
import { client, sendOnce } from '@/api/client'
import { callContext } from '@/api/context'
import { asProblem, type ApiProblem } from '@/api/problem'
import { translate } from '@/i18n'
import { bodyOf, type Draft, type InspectionCreate, type Refusal } from './draft'
import { allDrafts, forgetDraft, keepDraft, refreshDrafts, storedDraft } from './store'

/** The inspections that were stored since the page was opened, by the keys of their drafts. */
export const sent = ref<Record<string, string>>({})
export const sending = ref(false)

const LOCK = 'zhucun.inspection.outbox'

/** The server knows a key again for 24 hours; one hour is for clocks that differ. */
const KNOWN_FOR = 23 * 3_600_000

/** Statuses that come from a proxy or the session, not from the record. */
const OF_THE_MOMENT = ['REQUEST_IN_FLIGHT', 'CSRF_TOKEN', 'UNREADABLE_ANSWER']

/** Hands a draft over: from now on it waits for the network, and is not changed any more. */
export const handOver = (draft: Draft): boolean =>
  keepDraft({ ...draft, body: bodyOf(draft), triedAt: null, refusal: null })

/**
 * Sends what waits, one after the other, and once: by the key the server knows what it has stored already, also when its
 * answer was lost; and of several tabs one sends.
 */
export async function sendWaiting(account: string): Promise<void> {
  if (sending.value) return
  sending.value = true
  try {
    await alone(async () => {
      refreshDrafts()
      for (const draft of waitingOf(account)) if (!(await send(draft))) break
    })
  } finally {
    sending.value = false
  }
}

export const waitingOf = (account: string): Draft[] =>
  allDrafts.value.filter((draft) => draft.account === account && draft.body !== null)

/** Sent so long ago, without an answer, that the server would not know a repetition: somebody has to look. */
export const isDoubtful = ({ body, triedAt }: Draft): boolean =>
  body !== null && triedAt !== null && Date.now() - Date.parse(triedAt) > KNOWN_FOR

/** The server does not have it: it is sent as if for the first time. */
export function sendAnew(draft: Draft): void {
  if (keepDraft({ ...draft, key: randomKey(), triedAt: null })) forgetDraft(draft.key)
}

/** False when it makes no sense to try the next. */
async function send(draft: Draft): Promise<boolean> {
  if (!draft.body || isDoubtful(draft) || !storedDraft(draft.key)?.body) return true
  keepDraft({ ...draft, triedAt: draft.triedAt ?? new Date().toISOString() })
  try {
    const id = await post(draft, draft.body)
    forgetDraft(draft.key)
    sent.value = { ...sent.value, [draft.key]: id }
    return true
  } catch (error) {
    const problem = asProblem(error)
    if (!isFinal(problem)) return false
    takeBack(draft, problem)
    return true
  }
}

/** Only who wrote it sends it: the session is mended as for any call, but not used when it is now another account's. */
async function post(draft: Draft, body: InspectionCreate): Promise<string> {
  const once = async () => {
    const params = { header: { 'Idempotency-Key': draft.key } }
    const { data } = await client.POST('/api/v1/inspections', { params, body, fetch: sendOnce })
    return data?.id ?? ''
  }
  try {
    return await once()
  } catch (error) {
    if (!(await mended(asProblem(error))) || !(await isLoggedIn(draft.account))) throw error
    return once()
  }
}

function mended({ code, status }: ApiProblem): Promise<boolean> {
  if (code === 'CSRF_TOKEN') return callContext.refreshToken()
  return status === 401 ? callContext.logInAgain() : Promise.resolve(false)
}

async function isLoggedIn(account: string): Promise<boolean> {
  const { data } = await client.GET('/api/v1/me')
  return data?.username === account
}

/** The server has read it and refuses it: nothing was stored, and trying again will not help. */
const isFinal = ({ isTemporary, status, code }: ApiProblem): boolean =>
  status >= 400 && status < 500 && status !== 401 && !isTemporary && !OF_THE_MOMENT.includes(code)

/** A changed body needs a key of its own; the refused one stands for what was refused. */
function takeBack(draft: Draft, problem: ApiProblem): void {
  const changed = { ...draft, key: randomKey(), body: null, triedAt: null, refusal: refusalOf(problem) }
  if (keepDraft(changed)) forgetDraft(draft.key)
}

export function refusalOf(problem: ApiProblem): Refusal {
  return {
    title:
      problem.code === 'IDEMPOTENCY_KEY_REUSED'
        ? translate('inspection.phone.arrivedBefore')
        : (problem.title ?? problem.detail ?? problem.code),
    faults: problem.violations.map(({ pointer, detail }) => ({
      pointer: pointer ?? '',
      detail: detail ?? '',
    })),
  }
}

export function randomKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/**
 * Browsers that can lock over all their tabs do so; in others the key prevents duplicates. Who finds it locked waits: the
 * page that holds it may be one that is just being left.
 */
async function alone(work: () => Promise<void>): Promise<void> {
  const locks = 'locks' in navigator ? navigator.locks : null
  await (locks ? locks.request(LOCK, work) : work())
}
