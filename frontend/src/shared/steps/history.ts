import type { Schemas } from '@/api/types'
import { translate } from '@/i18n'
import type { Tone } from '@/shared/components/ValueText.vue'
import type { EnumName } from '@/shared/lib/enums'

/** A step that a record has taken, in words. */
export interface HistoryStep {
  at: string
  action: string
  /** The state that it led to; left out where it goes without saying. */
  state?: string
  tone?: Tone | null
  /** Left out of steps so old that it was not kept. */
  actor?: string | null
  text?: string | null
}

/** The steps of a record in words. */
export const historyOf = <State extends string>(
  steps: readonly Schemas['Transition'][],
  states: EnumName,
  toneOf?: (state: State) => Tone | null,
): HistoryStep[] =>
  steps.map((step) => ({
    at: step.at,
    action: translate(`enum.Action.${step.action}`),
    state: translate(`enum.${states}.${step.toState}`),
    tone: toneOf?.(step.toState as State) ?? null,
    actor: step.actor,
    text: step.text,
  }))
