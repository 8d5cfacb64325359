import type { Schemas } from '@/api/types'

type Report = Schemas['ImportReport']

/** How a file is to be imported; the names and values are the API's. */
export interface ImportOptions {
  strategy: Report['strategy']
  atomic: Report['atomic']
  moves: 'reject' | 'allow'
  unknownColumns: 'reject' | 'ignore'
}

/** Each option and its values, the default first. */
export const CHOICES = {
  strategy: ['upsert', 'create', 'update'],
  atomic: ['all', 'row'],
  moves: ['reject', 'allow'],
  unknownColumns: ['reject', 'ignore'],
} as const satisfies { [Name in keyof ImportOptions]: readonly ImportOptions[Name][] }

export type OptionName = keyof ImportOptions

export const defaults = (): ImportOptions => ({
  strategy: 'upsert',
  atomic: 'all',
  moves: 'reject',
  unknownColumns: 'reject',
})

/** Cadres are moved only by a file that says where they stand. */
export const optionsOf = (resource: string): OptionName[] =>
  (Object.keys(CHOICES) as OptionName[]).filter((name) => name !== 'moves' || resource === 'roster')

export const parameters = (options: ImportOptions): Record<string, string> => ({ ...options })
