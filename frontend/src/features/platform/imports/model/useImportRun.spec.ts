import { delay, http, HttpResponse } from 'msw'
import { describe, expect, it, vi } from 'vitest'
import { callContext } from '@/api/context'
import { get, problem, server } from '@/testing/server'
import { defaults } from './options'
import { invalid, report, running } from './report.fixture'
import { useImportRun } from './useImportRun'

const JOB = '/api/v1/import-jobs/j1'
const file = new File(['姓名\n张三\n'], 'roster.csv')
const order = (mode: 'validate' | 'commit' = 'validate') => ({
  resource: 'roster',
  mode,
  file,
  options: { ...defaults(), atomic: 'row' as const },
})
const onUpload = (answer: Parameters<typeof http.post>[1]) =>
  server.use(http.post(`${window.location.origin}/api/v1/imports/roster`, answer))

describe('the run of an import', () => {
  it('sends the file with its options, follows the job and ends with its report', async () => {
    let sent: Request | undefined
    onUpload(({ request }) => {
      sent = request
      return HttpResponse.json(running, { status: 202, headers: { Location: JOB } })
    })
    let asked = 0
    get(JOB, () => HttpResponse.json(++asked < 2 ? running : report()))
    const run = useImportRun()
    await run.start(order())
    expect(run.stage.value).toBe('ended')
    expect(run.job.value?.outcome).toBe('VALID')
    expect(asked).toBe(2)
    const { searchParams } = new URL(sent?.url ?? '')
    expect(Object.fromEntries(searchParams)).toEqual({
      mode: 'validate',
      strategy: 'upsert',
      atomic: 'row',
      moves: 'reject',
      unknownColumns: 'reject',
    })
    expect(sent?.headers.get('Content-Type')).toBe('text/csv')
    expect(sent?.headers.get('Prefer')).toBe('respond-async')
  })

  it('takes the report out of the problem of a file that was refused at once', async () => {
    onUpload(() => problem(422, 'IMPORT_REJECTED', { report: JSON.parse(JSON.stringify(invalid)) }))
    const run = useImportRun()
    await run.start(order())
    expect(run.stage.value).toBe('ended')
    expect(run.job.value?.errors).toHaveLength(4)
    expect(run.problem.value).toBeNull()
  })

  it('shows a refusal without a report and can be tried again', async () => {
    onUpload(() => problem(413, 'PAYLOAD_TOO_LARGE'))
    const run = useImportRun()
    await run.start(order())
    expect(run.stage.value).toBe('idle')
    expect(run.problem.value?.code).toBe('PAYLOAD_TOO_LARGE')
    onUpload(() => HttpResponse.json(report()))
    await run.start(order())
    expect(run.problem.value).toBeNull()
    expect(run.stage.value).toBe('ended')
  })

  it('sends once however often it is started', async () => {
    let uploads = 0
    onUpload(async () => {
      uploads += 1
      await delay(20)
      return HttpResponse.json(report({ outcome: 'COMMITTED', mode: 'commit' }))
    })
    const run = useImportRun()
    await Promise.all([run.start(order('commit')), run.start(order('commit'))])
    expect(uploads).toBe(1)
  })

  it('leaves cleanly when it is cancelled while sending', async () => {
    onUpload(async () => {
      await delay(500)
      return HttpResponse.json(report())
    })
    const run = useImportRun()
    const started = run.start(order())
    expect(run.stage.value).toBe('sending')
    run.cancel()
    await started
    expect(run.stage.value).toBe('idle')
    expect(run.problem.value).toBeNull()
    expect(run.job.value).toBeNull()
  })

  it('stops asking when nobody waits any longer', async () => {
    onUpload(() => HttpResponse.json(running, { status: 202 }))
    let asked = 0
    get(JOB, () => {
      asked += 1
      return HttpResponse.json(running)
    })
    const run = useImportRun()
    const started = run.start(order())
    await vi.waitUntil(() => asked > 0, { timeout: 3_000 })
    run.cancel()
    await started
    const before = asked
    await new Promise((resolve) => setTimeout(resolve, 700))
    expect(asked).toBe(before)
    expect(run.stage.value).toBe('idle')
  })

  it('asks again when the network is lost while the job goes on', async () => {
    onUpload(() => HttpResponse.json(running, { status: 202 }))
    let asked = 0
    get(JOB, () => (++asked === 1 ? HttpResponse.error() : HttpResponse.json(report())))
    const run = useImportRun()
    await run.start(order())
    expect(run.stage.value).toBe('ended')
    expect(asked).toBe(2)
  })

  it('goes on after the session has ended and its user has logged in again', async () => {
    const logInAgain = vi.spyOn(callContext, 'logInAgain').mockResolvedValue(true)
    let uploads = 0
    onUpload(() => (++uploads === 1 ? problem(401, 'UNAUTHENTICATED') : HttpResponse.json(report())))
    const run = useImportRun()
    await run.start(order())
    expect(logInAgain).toHaveBeenCalledOnce()
    expect(run.stage.value).toBe('ended')
  })

  it('tells that the connection was lost while sending', async () => {
    onUpload(() => HttpResponse.error())
    const run = useImportRun()
    await run.start(order('commit'))
    expect(run.stage.value).toBe('idle')
    expect(run.problem.value?.code).toBe('NETWORK')
    expect(run.mode.value).toBe('commit')
  })
})
