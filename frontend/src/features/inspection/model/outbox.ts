import { ref } from 'vue'
import { client } from '@/api/client'
import { asProblem, type ApiProblem } from '@/api/problem'
import { bodyOf, type Draft, type Refusal } from './draft'
import { allDrafts, forgetDraft, keepDraft, refreshDrafts, storedDraft } from './store'

/** The inspections that were stored since the page was opened, by the keys of their drafts. */
export const sent = ref<Record<string, string>>({})
export const sending = ref(false)

const LOCK = 'zhucun.inspection.outbox'

/** Hands a draft over: from now on it waits for the network, and is not changed any more. */
export const handOver = (draft: Draft): boolean => keepDraft({ ...draft, body: bodyOf(draft), refusal: null })

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

/** False when it makes no sense to try the next. */
async function send(draft: Draft): Promise<boolean> {
  if (!draft.body || !storedDraft(draft.key)?.body) return true
  try {
    const { data } = await client.POST('/api/v1/inspections', {
      params: { header: { 'Idempotency-Key': draft.key } },
      body: draft.body,
    })
    forgetDraft(draft.key)
    if (data) sent.value = { ...sent.value, [draft.key]: data.id }
    return true
  } catch (error) {
    const problem = asProblem(error)
    if (!isFinal(problem)) return false
    takeBack(draft, problem)
    return true
  }
}

/** Nothing was stored, and trying again will not help: the inspector has to change something. */
function isFinal({ isTemporary, status, code }: ApiProblem): boolean {
  const again =
    isTemporary || status >= 500 || status === 401 || code === 'REQUEST_IN_FLIGHT' || code === 'CSRF_TOKEN'
  return !again
}

/** A changed body needs a key of its own; the refused one stands for what was refused. */
function takeBack(draft: Draft, problem: ApiProblem): void {
  const refusal: Refusal = {
    title: problem.title ?? problem.detail ?? problem.code,
    faults: problem.violations.map(({ pointer, detail }) => ({
      pointer: pointer ?? '',
      detail: detail ?? '',
    })),
  }
  if (keepDraft({ ...draft, key: randomKey(), body: null, refusal })) forgetDraft(draft.key)
}

export function randomKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** Where the browser can lock over all its tabs, it does; the key keeps the others from doubling anything. */
async function alone(work: () => Promise<void>): Promise<void> {
  const locks = 'locks' in navigator ? navigator.locks : null
  if (!locks) return work()
  await locks.request(LOCK, { ifAvailable: true }, async (lock) => {
    if (lock) await work()
  })
}
