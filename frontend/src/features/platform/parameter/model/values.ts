import type { Schemas } from '@/api/types'

type Value = Schemas['ParameterValue']

/** Of all values, latest first: which holds on the day, and which is the next. */
export function onDay(values: readonly Value[], day: string): { current: Value | null; next: Value | null } {
  const coming = values.filter((value) => value.effectiveFrom > day)
  return {
    current: values.find((value) => value.effectiveFrom <= day) ?? null,
    next: coming[coming.length - 1] ?? null,
  }
}
