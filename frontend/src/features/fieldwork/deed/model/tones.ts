import type { Schemas } from '@/api/types'
import type { Tone } from '@/shared/components/ValueText.vue'

const TONES: Record<Schemas['DeedState'], Tone> = {
  DRAFT: 'primary',
  VERIFIED: 'success',
  RETURNED: 'warning',
}

export const stateTone = (state: Schemas['DeedState']): Tone => TONES[state]
