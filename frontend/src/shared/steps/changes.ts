import type { Fact } from '@/shared/detail/FactList.vue'

/** A fact that is not any more as it was shown. */
export interface Change {
  label: string
  shown: Fact
  now: Fact
}

/** The facts that differ, in the order in which they are shown. */
export function changesOf(shown: readonly Fact[], now: readonly Fact[]): Change[] {
  return now.flatMap((fact) => {
    const before = shown.find(({ label }) => label === fact.label)
    return before && text(before.value) !== text(fact.value)
      ? [{ label: fact.label, shown: before, now: fact }]
      : []
  })
}

const text = (value: unknown): string => JSON.stringify(value ?? null)
