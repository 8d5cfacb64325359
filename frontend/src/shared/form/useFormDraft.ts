import { computed, ref, watch } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { randomKey } from '@/shared/lib/randomKey'
import { problemOf, type Entry } from '@/shared/outbox/entry'
import { handToPage, type HeldFile } from '@/shared/outbox/files'
import { handOver, sendWaiting, sent } from '@/shared/outbox/outbox'
import { allEntries, forgetEntry, keepEntry, refreshEntries, storedEntry } from '@/shared/outbox/store'
import { useSessionStore } from '@/shared/session/store'
import type { FormModel } from './definition'
import type { FormState } from './useForm'

/** Milliseconds after which a line that does not answer counts as none. */
const PATIENCE = 6_000

interface Kept {
  /** Where the record is POSTed to. */
  path: string
  blank: () => FormModel
  /** On what kind of record its files will hang; without, it has none. */
  hangsOn?: Entry['hangsOn']
  /** What it is, in words, by what is entered. */
  title: (model: FormModel) => string
}

const copy = (model: object): FormModel => JSON.parse(JSON.stringify(model)) as FormModel

/**
 * A new record on this device: kept while it is written, one of each page and account; handed over to be sent, and taken
 * back when it is refused. `?draft=` names one by its key; else it is the one that is being written.
 */
export function useFormDraft(form: FormState, { path, blank, hangsOn, title }: Kept) {
  const route = useRoute()
  const router = useRouter()
  const page = route.path
  const account = useSessionStore().me?.username ?? ''

  const key = ref('')
  /** It was on the device: when it is not any more, another tab has submitted or discarded it. */
  const known = ref(false)
  /** False when the device has no room for it. */
  const stored = ref(true)

  /** Pictures and papers that were chosen with it. */
  const files = ref<HeldFile[]>([])

  const own = computed(() => allEntries.value.filter((one) => one.account === account && one.page === page))
  const entry = computed(() => own.value.find((one) => one.key === key.value) ?? null)
  const arrived = computed(() => sent.value.find((one) => one.key === key.value) ?? null)
  const state = computed(() => {
    if (arrived.value) return 'SENT'
    if (entry.value?.body) return 'QUEUED'
    return entry.value || !known.value ? 'DRAFT' : 'GONE'
  })

  function open(named?: string): void {
    const found = own.value.find((one) => (named ? one.key === named : !one.body && !one.refusal))
    key.value = named ?? found?.key ?? randomKey()
    known.value = Boolean(named ?? found)
    const nothing = Object.fromEntries(Object.keys(form.model).map((name) => [name, undefined]))
    form.restart({ ...nothing, ...blank() })
    files.value = found?.files ?? []
    if (found) Object.assign(form.model, copy(found.model))
    if (found?.refusal) form.refuse(problemOf(found.refusal))
  }

  const named = () => (route.path === page ? ((route.query.draft as string | undefined) ?? '') : null)
  open(named() || undefined)
  watch(named, (to) => {
    if (to !== null && to !== key.value) open(to || undefined)
  })
  const nameInUrl = () => router.replace({ path: page, query: { draft: key.value } })

  const asEntered = (before: Entry | null): Omit<Entry, 'changedAt'> => ({
    body: null,
    triedAt: null,
    refusal: null,
    ...before,
    key: key.value,
    account,
    path,
    page,
    title: title(form.model),
    model: copy(form.model),
    files: [...files.value],
    hangsOn,
  })
  const contentOf = ({ model, files: held = [] }: Pick<Entry, 'model' | 'files'>) =>
    JSON.stringify([model, held])

  function keep(): void {
    const before = storedEntry(key.value)
    if (state.value !== 'DRAFT' || before?.body || (known.value && !before)) return
    if (!form.dirty.value && !files.value.length) {
      known.value = false
      if (before) forgetEntry(key.value)
    } else {
      const now = asEntered(before)
      if (before && contentOf(before) === contentOf(now)) return
      stored.value = keepEntry(now)
      known.value ||= stored.value
    }
  }
  watch([form.model, files], keep, { deep: true })

  // what was refused comes back under a key of its own
  watch(own, () => {
    const heir = own.value.find(({ was }) => was === key.value)
    if (!heir) return
    key.value = heir.key
    if (heir.refusal) form.refuse(problemOf(heir.refusal))
    void nameInUrl()
  })

  /** False when the device cannot keep it. What comes of it is told by `state`, and where it is refused by the form. */
  async function submit(body: object): Promise<boolean> {
    refreshEntries()
    // another tab was faster
    if (state.value !== 'DRAFT') return true
    stored.value = handOver(asEntered(storedEntry(key.value)), body)
    if (!stored.value) return false
    known.value = true
    const impatient = new Promise((resolve) => setTimeout(resolve, PATIENCE))
    await Promise.race([sendWaiting(account), impatient])
    if (entry.value?.body) await nameInUrl()
    return true
  }

  /** The record was stored past the outbox, which had no room: its page sends the files. */
  function forget(record: string): void {
    forgetEntry(key.value)
    handToPage(record, files.value)
  }

  /** Begins anew; what stands here stays where it is. */
  async function another(): Promise<void> {
    await router.replace({ path: page })
    open()
  }

  return { entry, arrived, state, stored, files, submit, forget, another }
}

export type FormDraft = ReturnType<typeof useFormDraft>
