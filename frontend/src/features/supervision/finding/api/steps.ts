import { client } from '@/api/client'
import type { Schemas } from '@/api/types'
import type { FormModel } from '@/shared/form/definition'

export type Step = Schemas['FindingMove']

const PATHS = {
  RECTIFY: '/api/v1/findings/{id}/rectify',
  CLOSE: '/api/v1/findings/{id}/close',
  REOPEN: '/api/v1/findings/{id}/reopen',
} as const satisfies Record<Step, string>

/** Takes a step for a finding, which has to be as it was seen. */
export async function takeStep(
  step: Step,
  id: string,
  etag: string | null,
  body: FormModel,
  idempotencyKey: string,
): Promise<void> {
  await client.POST(PATHS[step], {
    params: { path: { id }, header: { 'If-Match': etag ?? '' } },
    // which of the two words a step takes is declared with its fields
    body: body as Schemas['FindingRectify'] & Schemas['FindingReopen'],
    headers: { 'Idempotency-Key': idempotencyKey },
  })
}
