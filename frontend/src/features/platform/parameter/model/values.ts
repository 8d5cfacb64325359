import type { Schemas } from '@/api/types'

type Value = Schemas['ParameterValue']

/** Picks from all values, latest first, the one that holds on the day and the next one. */
export function onDay(values: readonly Value[], day: string): { current: Value | null; next: Value | null } {
  const coming = values.filter((value) => value.effectiveFrom > day)
  return {
    current: values.find((value) => value.effectiveFrom <= day) ?? null,
    next: coming[coming.length - 1] ?? null,
  }
}
