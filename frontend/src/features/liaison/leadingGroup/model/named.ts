import type { Schemas } from '@/api/types'

/** A person with the post, as offices write it. */
export const named = ({ name, post }: Schemas['PersonInPost']): string => `${name}（${post}）`
