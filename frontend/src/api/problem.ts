import type { Schemas } from './types'

export type Violation = Schemas['Violation']

/** Problems that the browser itself reports, where no answer of the server could be read. */
export const NETWORK = 'NETWORK'
const UNREADABLE = 'UNREADABLE_ANSWER'

interface ProblemFields {
  status: number
  code?: string | null
  title?: string | null
  detail?: string | null
  traceId?: string | null
  errors?: Violation[] | null
  retryAfterSeconds?: number | null
  members?: Record<string, unknown>
}

/** Every failure of a call, whoever found it: the server's problem document, or the lost network. */
export class ApiProblem extends Error {
  readonly status: number
  readonly code: string
  readonly title: string | null
  readonly detail: string | null
  readonly traceId: string | null
  readonly violations: Violation[]
  readonly retryAfterSeconds: number | null
  /** All that the server's document holds: some kinds of problem say more than the usual. */
  readonly members: Record<string, unknown>

  constructor(fields: ProblemFields) {
    super(fields.detail ?? fields.title ?? fields.code ?? String(fields.status))
    this.name = 'ApiProblem'
    this.status = fields.status
    this.code = fields.code ?? UNREADABLE
    this.title = fields.title ?? null
    this.detail = fields.detail ?? null
    this.traceId = fields.traceId ?? null
    this.violations = fields.errors ?? []
    this.retryAfterSeconds = fields.retryAfterSeconds ?? null
    this.members = fields.members ?? {}
  }

  get isTemporary(): boolean {
    return this.code === NETWORK || this.status === 429 || this.status >= 502
  }

  /** Messages by the field they belong to; what belongs to none is under the empty name. */
  fieldErrors(): Record<string, string[]> {
    const byField: Record<string, string[]> = {}
    for (const violation of this.violations) {
      const field = fieldOf(violation.pointer)
      ;(byField[field] ??= []).push(violation.detail ?? violation.code ?? '')
    }
    return byField
  }
}

/** '/collectiveIncome/2004' → 'collectiveIncome.2004' (RFC 6901, with its two escapes). */
function fieldOf(pointer: string | null | undefined): string {
  if (!pointer) return ''
  return pointer
    .replace(/^#?\//, '')
    .split('/')
    .map((part) => part.replace(/~1/g, '/').replace(/~0/g, '~'))
    .join('.')
}

export function networkProblem(): ApiProblem {
  return new ApiProblem({ status: 0, code: NETWORK })
}

/** `text` is the body of an answer that is no success; a proxy in between may have written it. */
export function problemFrom(status: number, text: string, retryAfter: string | null): ApiProblem {
  const retryAfterSeconds = secondsUntil(retryAfter)
  try {
    const body: unknown = JSON.parse(text)
    if (typeof body === 'object' && body !== null && 'code' in body) {
      const members = body as Record<string, unknown>
      return new ApiProblem({ ...(body as Schemas['Problem']), status, retryAfterSeconds, members })
    }
  } catch {
    // not JSON: told apart below
  }
  return new ApiProblem({ status, code: UNREADABLE, retryAfterSeconds })
}

/** Retry-After is a number of seconds or a date. */
function secondsUntil(retryAfter: string | null): number | null {
  if (!retryAfter) return null
  const seconds = /^\d+$/.test(retryAfter) ? Number(retryAfter) : (Date.parse(retryAfter) - Date.now()) / 1000
  return Number.isFinite(seconds) ? Math.max(0, Math.ceil(seconds)) : null
}

/** Anything thrown, as a problem that can be shown. */
export function asProblem(error: unknown): ApiProblem {
  if (error instanceof ApiProblem) return error
  return new ApiProblem({
    status: 0,
    code: 'UNEXPECTED',
    detail: error instanceof Error ? error.message : null,
  })
}
