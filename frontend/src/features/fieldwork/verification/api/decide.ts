import { client } from '@/api/client'
import type { ApiProblem } from '@/api/problem'
import type { Schemas } from '@/api/types'

export type Decision = 'VERIFY' | 'RETURN'

/** Takes one decision on many deeds, all or none. */
export async function decide(body: Schemas['DeedsMove']): Promise<Schemas['DeedsMoved']> {
  const { data } = await client.POST('/api/v1/deeds/transitions', { body })
  return data as Schemas['DeedsMoved']
}

/** Why some of many deeds were refused: in a member that this problem has beside the usual ones. */
export interface Refusal {
  id: string
  title?: string | null
  detail?: string | null
}

export const refusalsOf = (problem: ApiProblem): Refusal[] => (problem.members.refusals ?? []) as Refusal[]
