import type { Schemas } from '@/api/types'
import type { Tone } from '@/shared/components/ValueText.vue'

const TONES: Record<Schemas['PlanState'], Tone> = {
  DRAFT: 'primary',
  RETURNED: 'warning',
  ADOPTED: 'success',
}

export const stateTone = (state: Schemas['PlanState']): Tone => TONES[state]
