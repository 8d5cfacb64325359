import type { Tone } from '@/shared/components/ValueText.vue'
import type { ProgressState } from './wire'

const TONES: Record<ProgressState, Tone> = {
  DRAFT: 'info',
  REPORTED: 'primary',
  VERIFIED: 'success',
  RETURNED: 'warning',
}

export const stateTone = (state: ProgressState | null | undefined): Tone | null =>
  state ? TONES[state] : null
