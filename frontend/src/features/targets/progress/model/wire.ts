import type { Schemas } from '@/api/types'

export type ProgressState = Schemas['ProgressState']
export type Sheet = Schemas['ProgressSheet']
export type SheetRow = Schemas['SheetRow']
export type SheetCell = Schemas['SheetCell']
export type SheetTarget = Sheet['targets'][number]
