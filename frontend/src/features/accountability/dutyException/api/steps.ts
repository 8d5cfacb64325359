import { client } from '@/api/client'
import type { Schemas } from '@/api/types'
import type { FormModel } from '@/shared/form/definition'

export const STEPS = ['EXPLAIN', 'ACCEPT', 'CONFIRM'] as const
export type Step = (typeof STEPS)[number]

const PATHS = {
  EXPLAIN: '/api/v1/exceptions/{id}/explain',
  ACCEPT: '/api/v1/exceptions/{id}/accept',
  CONFIRM: '/api/v1/exceptions/{id}/confirm',
} as const satisfies Record<Step, string>

/** Takes a step for an exception, which has to be as it was seen. */
export async function takeStep(
  step: Step,
  id: string,
  etag: string | null,
  body: FormModel,
  idempotencyKey: string,
): Promise<void> {
  await client.POST(PATHS[step], {
    params: { path: { id }, header: { 'If-Match': etag ?? '' } },
    // which of the words a step takes is declared with its fields
    body: body as Schemas['Explanation'] & Schemas['Acceptance'] & Schemas['Confirmation'],
    headers: { 'Idempotency-Key': idempotencyKey },
  })
}
