import type { Tone } from '@/shared/components/ValueText.vue'

/** A step that a record has taken, in words. */
export interface HistoryStep {
  at: string
  action: string
  /** The state that it led to; left out where it goes without saying. */
  state?: string
  tone?: Tone | null
  actor: string
  text?: string | null
}
