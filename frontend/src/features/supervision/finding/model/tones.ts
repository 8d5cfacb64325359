import type { Schemas } from '@/api/types'
import type { Tone } from '@/shared/components/ValueText.vue'

const STATES: Record<Schemas['FindingState'], Tone> = {
  OPEN: 'warning',
  RECTIFIED: 'primary',
  CLOSED: 'success',
}
const SEVERITIES: Record<Schemas['FindingSeverity'], Tone> = {
  MINOR: 'info',
  MAJOR: 'warning',
  CRITICAL: 'danger',
}

/** Overdue findings stand out, whatever their state. */
export const stateTone = (finding: { state: Schemas['FindingState']; overdue?: boolean }): Tone =>
  finding.overdue ? 'danger' : STATES[finding.state]

export const severityTone = (severity: Schemas['FindingSeverity']): Tone => SEVERITIES[severity]
