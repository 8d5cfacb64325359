import type { Schemas } from '@/api/types'
import type { Tone } from '@/shared/components/ValueText.vue'

const tones: Record<Schemas['Coverage'], Tone> = { TEAM: 'success', SOLE: 'primary', NONE: 'danger' }

export const coverageTone = (coverage: Schemas['Coverage']): Tone => tones[coverage]
