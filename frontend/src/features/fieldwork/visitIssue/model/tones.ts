import type { Schemas } from '@/api/types'
import type { Tone } from '@/shared/components/ValueText.vue'

const TONES: Record<Schemas['VisitIssueState'], Tone> = {
  OPEN: 'warning',
  ANSWERED: 'primary',
  CLOSED: 'success',
}

export const stateTone = (state: Schemas['VisitIssueState']): Tone => TONES[state]
