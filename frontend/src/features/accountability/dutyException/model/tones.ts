import type { Schemas } from '@/api/types'
import type { Tone } from '@/shared/components/ValueText.vue'

const TONES = {
  OPEN: 'danger',
  EXPLAINED: 'warning',
  ACCEPTED: 'success',
  CONFIRMED: 'info',
} as const satisfies Record<Schemas['ExceptionState'], Tone>

export const stateTone = (state: Schemas['ExceptionState']): Tone => TONES[state]
