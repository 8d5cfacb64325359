import { computed, ref, shallowRef } from 'vue'
import { asProblem, type ApiProblem } from '@/api/problem'
import { getJob, sendFile, type ImportOrder, type ImportReport } from '../api/importFile'

/** idle → sending → running → ended; back to idle when it is cancelled or could not be begun. */
export type Stage = 'idle' | 'sending' | 'running' | 'ended'

/** Milliseconds between two questions how far the job is: soon at first, then patiently. */
const FIRST_PAUSE = 300
const LONGEST_PAUSE = 2_000
const LONGER = 1.5

/** Sends a file to be checked or imported, and follows its job to the end. One at a time. */
export function useImportRun() {
  const stage = ref<Stage>('idle')
  const mode = ref<ImportReport['mode']>('validate')
  /** Share of the file that has been sent, 0 to 1. */
  const share = ref(0)
  /** The job: its progress while it runs, its report in the end. */
  const job = shallowRef<ImportReport | null>(null)
  const problem = shallowRef<ApiProblem | null>(null)
  const busy = computed(() => stage.value === 'sending' || stage.value === 'running')
  let current: AbortController | null = null

  async function start(order: ImportOrder): Promise<void> {
    if (busy.value) return
    const { signal } = (current = new AbortController())
    begin(order)
    try {
      const begun = await sendFile(order, (sent) => (share.value = sent), signal)
      // the answer may have overtaken the cancelling
      if (signal.aborted) return
      job.value = begun
      stage.value = 'running'
      await follow(signal)
      if (!signal.aborted) stage.value = 'ended'
    } catch (error) {
      if (signal.aborted) return
      problem.value = asProblem(error)
      stage.value = 'idle'
    }
  }

  function begin(order: ImportOrder): void {
    stage.value = 'sending'
    mode.value = order.mode
    share.value = 0
    job.value = null
    problem.value = null
  }

  async function follow(signal: AbortSignal): Promise<void> {
    let pause = FIRST_PAUSE
    while (job.value?.state === 'RUNNING') {
      await waitFor(pause, signal)
      pause = Math.min(pause * LONGER, LONGEST_PAUSE)
      try {
        job.value = await getJob(job.value.id, signal)
      } catch (error) {
        // without a network the job goes on all the same: ask again
        if (signal.aborted || !asProblem(error).isTemporary) throw error
      }
    }
  }

  /** Breaks off the sending, or stops waiting for the job. What was chosen stays chosen. */
  function cancel(): void {
    current?.abort()
    current = null
    stage.value = 'idle'
    job.value = null
    problem.value = null
  }

  return { stage, mode, share, job, problem, busy, start, cancel }
}

export type ImportRun = ReturnType<typeof useImportRun>

function waitFor(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds)
    signal.addEventListener('abort', () => {
      clearTimeout(timer)
      reject(new DOMException('aborted', 'AbortError'))
    })
  })
}
