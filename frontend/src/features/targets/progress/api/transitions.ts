import { client } from '@/api/client'
import type { ApiProblem } from '@/api/problem'
import type { Schemas } from '@/api/types'

export type Move = Schemas['ProgressMove']

/** Takes one step for many reports, all or none. */
export async function moveMany(body: Schemas['BulkMove']): Promise<Schemas['BulkMoved']> {
  const { data } = await client.POST('/api/v1/progress/transitions', { body })
  return data as Schemas['BulkMoved']
}

const PATHS = {
  SUBMIT: '/api/v1/progress/{id}/submit',
  VERIFY: '/api/v1/progress/{id}/verify',
  RETURN: '/api/v1/progress/{id}/return',
  REOPEN: '/api/v1/progress/{id}/reopen',
} as const satisfies Record<Move, string>

/** Takes a step for one report, which has to be as it was seen. */
export async function moveOne(
  move: Move,
  id: string,
  etag: string | null,
  reason: string | null,
): Promise<void> {
  await client.POST(PATHS[move], {
    params: { path: { id }, header: { 'If-Match': etag ?? '' } },
    body: { reason },
  })
}

/** Why one of many reports was refused: in a member that this problem has beside the usual ones. */
export interface Refusal {
  village?: Schemas['VillageRef'] | null
  target?: string | null
  detail?: string | null
}

export const refusalsOf = (problem: ApiProblem): Refusal[] => (problem.members.refusals ?? []) as Refusal[]
