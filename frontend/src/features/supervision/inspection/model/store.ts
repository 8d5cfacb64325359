import { computed } from 'vue'
import { translate } from '@/i18n'
import { handOver as handEntryOver } from '@/shared/outbox/outbox'
import type { Entry } from '@/shared/outbox/entry'
import { allEntries, keepEntry, storedEntry } from '@/shared/outbox/store'
import { keysUnder, readStored, writeStored } from '@/shared/outbox/stored'
import { paths } from '@/shared/paths'
import { bodyOf, type Draft, type InspectionCreate, type Prefill } from './draft'
import { filesIn } from './files'

export const COLLECTION = '/api/v1/inspections'
const EARLIER = 'zhucun.inspection.draft.'
const VILLAGES = 'zhucun.inspection.village.'
const LEAD = 'zhucun.inspection.lead.'
const KEPT_VILLAGES = 30

/** The inspections among the entries of the outbox. */
export const allDrafts = computed<Draft[]>(() =>
  allEntries.value.filter(({ path }) => path === COLLECTION).map(draftOf),
)

/** False when the device's storage is full or forbidden. */
export const keepDraft = (draft: Draft): boolean => keepEntry(entryOf(draft))

/** Hands a draft over: from now on it waits for the network, and is not changed any more. */
export const handOver = (draft: Draft): boolean => handEntryOver(entryOf(draft), bodyOf(draft))

/** The draft as it is in the storage now, whichever tab wrote it. */
export function storedDraft(key: string): Draft | null {
  const entry = storedEntry(key)
  return entry && draftOf(entry)
}

function entryOf({ key, account, changedAt, body, triedAt, refusal, ...model }: Draft): Entry {
  return {
    key,
    account,
    changedAt,
    path: COLLECTION,
    page: paths.inspect,
    title: translate('inspection.phone.titleOf', { villages: villagesIn(model) }),
    model,
    files: filesIn(model),
    body,
    triedAt,
    refusal,
  }
}

function draftOf({ key, account, changedAt, model, body, triedAt, refusal }: Entry): Draft {
  return {
    ...(model as Draft),
    key,
    account,
    changedAt,
    body: body as InspectionCreate | null,
    triedAt,
    refusal,
  }
}

/** The villages on the way, in words. */
export const villagesIn = ({ visits }: Pick<Draft, 'visits'>): string =>
  visits.map(({ prefill }) => prefill.village.name).join('、') || translate('inspection.phone.noVillage')

/** Drafts that an earlier version kept under keys of its own join the outbox, unless they are newer there. */
export function takeOverDrafts(): void {
  for (const key of keysUnder(EARLIER)) {
    const draft = readStored<Draft>(key)
    const kept = draft && storedEntry(draft.key)
    localStorage.removeItem(key)
    if (!draft || kept?.body || (kept && kept.changedAt > draft.changedAt)) continue
    // where room is short there is none for both
    if (!keepDraft(draft)) writeStored(key, draft)
  }
}

/** Information on a village is kept, so that it can be chosen again where there is no network. */
export function keepVillage(account: string, prefill: Prefill): void {
  const prefix = `${VILLAGES}${account}.`
  // without room it is asked for again
  if (!writeStored(prefix + prefill.village.code, prefill)) return
  const known = villagesOf(account)
  known.slice(KEPT_VILLAGES).forEach(({ village }) => localStorage.removeItem(prefix + village.code))
}

/** The villages kept for an account, the latest asked for first. */
export const villagesOf = (account: string): Prefill[] =>
  keysUnder(`${VILLAGES}${account}.`)
    .map((key) => readStored<Prefill>(key))
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
