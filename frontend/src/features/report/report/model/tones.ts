import type { Schemas } from '@/api/types'
import type { Tone } from '@/shared/components/ValueText.vue'

const TONES: Record<Schemas['ReportState'], Tone> = {
  DRAFT: 'primary',
  SUBMITTED: 'warning',
  RETURNED: 'danger',
  ISSUED: 'success',
  SUPERSEDED: 'info',
}

export const stateTone = (state: Schemas['ReportState']): Tone => TONES[state]
