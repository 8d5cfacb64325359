import { ElMessage } from 'element-plus'
import { asProblem } from '@/api/problem'
import { i18n, translate } from '@/i18n'

export function notifyDone(message: string): void {
  ElMessage({ type: 'success', message, grouping: true })
}

/** For an action without a place on the page to show its failure in. */
export function notifyProblem(error: unknown): void {
  const problem = asProblem(error)
  const key = `problem.${problem.code}`
  const own = i18n.global.te(key) ? translate(key) : null
  const words = [problem.title ?? own, problem.detail].filter(
    (text, at, all) => text && all.indexOf(text) === at,
  )
  const trace = problem.traceId ? translate('problem.trace', { id: problem.traceId }) : null
  const message = [words.join(' – ') || translate('problem.status', { status: problem.status }), trace]
  ElMessage({ type: 'error', message: message.filter(Boolean).join(' · '), duration: 8000, showClose: true })
}
