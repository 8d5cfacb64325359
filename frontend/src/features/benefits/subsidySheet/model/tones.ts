import type { Schemas } from '@/api/types'
import type { Tone } from '@/shared/components/ValueText.vue'

type State = Schemas['SubsidySheetState']

const TONES: Record<State, Tone> = {
  DRAFT: 'warning',
  SUBMITTED: 'primary',
  APPROVED: 'success',
  RETURNED: 'danger',
}
export const stateTone = (state: State): Tone => TONES[state]
