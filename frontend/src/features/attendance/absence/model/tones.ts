import type { Tone } from '@/shared/components/ValueText.vue'

const TONES = {
  REQUESTED: 'warning',
  APPROVED: 'success',
  REFUSED: 'danger',
  CANCELLED: 'info',
  ENDED: 'info',
} as const satisfies Record<string, Tone>

export const stateTone = (state: keyof typeof TONES): Tone => TONES[state]
