import { client } from '@/api/client'
import type { ApiProblem } from '@/api/problem'
import type { Schemas } from '@/api/types'

export type Move = Schemas['ProgressMove']

/** Takes one step for many reports, all or none. */
export async function moveMany(body: Schemas['BulkMove']): Promise<Schemas['BulkMoved']> {
  const { data } = await client.POST('/api/v1/progress/transitions', { body })
  return data as Schemas['BulkMoved']
}

/** Why one of many reports was refused: in a member that this problem has beside the usual ones. */
export interface Refusal {
  village?: Schemas['VillageRef'] | null
  target?: string | null
  detail?: string | null
}

export const refusalsOf = (problem: ApiProblem): Refusal[] => (problem.members.refusals ?? []) as Refusal[]
