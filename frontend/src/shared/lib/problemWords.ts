import type { ApiProblem } from '@/api/problem'
import { i18n, translate } from '@/i18n'

/** As the server calls it, or else by its code; what nobody has named is told by its status. */
export function nameOfProblem({ title, code, status }: ApiProblem): string {
  const key = `problem.${code}`
  return title || translate(i18n.global.te(key) ? key : 'problem.status', { status })
}

/** Why something was not taken, where one sentence has to do: the faults, or else what is said of all of it. */
export const reasonOfProblem = (problem: ApiProblem): string =>
  Object.values(problem.fieldErrors()).flat().join(' ') || problem.detail || nameOfProblem(problem)
