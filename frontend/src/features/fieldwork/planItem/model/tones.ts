import type { Schemas } from '@/api/types'
import type { Tone } from '@/shared/components/ValueText.vue'

const TONES: Record<Schemas['PlanItemState'], Tone> = {
  NOT_STARTED: 'info',
  UNDER_WAY: 'primary',
  DONE: 'success',
}

export const stateTone = (state: Schemas['PlanItemState']): Tone => TONES[state]
