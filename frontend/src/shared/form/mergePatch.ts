import type { FormField, FormModel } from './definition'

type Plain = Record<string, unknown>

const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const same = (one: unknown, other: unknown): boolean => canonical(one) === canonical(other)

/** An empty box is the absence of a value. */
export const cleaned = (value: unknown): unknown => {
  const trimmed = typeof value === 'string' ? value.trim() : value
  const empty = trimmed === '' || trimmed === undefined || (Array.isArray(trimmed) && trimmed.length === 0)
  return empty ? null : trimmed
}

function canonical(value: unknown): string {
  const clean = cleaned(value)
  return isPlain(clean) ? JSON.stringify(Object.entries(clean).sort()) : JSON.stringify(clean)
}

/** RFC 7396: what changed, null for what is gone, objects member by member. */
export function mergePatch(before: Plain, after: Plain): Plain {
  const patch: Plain = {}
  for (const name of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const [old, now] = [before[name], cleaned(after[name])]
    if (same(old, now)) continue
    patch[name] = isPlain(old) && isPlain(now) ? mergePatch(old, now) : now
  }
  return patch
}

export interface Conflict {
  field: FormField
  mine: unknown
  theirs: unknown
  /** Both sides changed it; otherwise only the other did. */
  contested: boolean
}

/** Fields whose present value is neither what the form began with nor what was typed. */
export function conflicts(
  fields: FormField[],
  base: FormModel,
  mine: FormModel,
  theirs: FormModel,
): Conflict[] {
  return fields
    .filter(({ name }) => !same(theirs[name], base[name]) && !same(theirs[name], mine[name]))
    .map((field) => ({
      field,
      mine: mine[field.name],
      theirs: theirs[field.name],
      contested: !same(mine[field.name], base[field.name]),
    }))
}
