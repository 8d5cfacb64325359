import type { Schemas } from '@/api/types'
import { i18n } from '@/i18n'

type OfContract = {
  [Name in keyof Schemas]: Schemas[Name] extends string
    ? string extends Schemas[Name]
      ? never
      : Name
    : never
}[keyof Schemas]

/** An enumeration of the contract, or one that only the screen speaks of; its words are the backend's. */
export type EnumName =
  | OfContract
  // the values of Level with the words of a dispatch: 省派 rather than 省
  | 'DispatchLevel'
  // the programme's goals and tasks in few words; the full names are the batch's
  | 'TargetCode'
  | 'ImportResource'
  | 'ImportMode'
  | 'AccountState'
  | 'ProgressMove'
  | 'DutyMove'
  | 'FindingMove'

/** All that have words, in the order in which a reader expects them: that of the words. */
export function enumValues(name: EnumName): string[] {
  const { enum: words } = i18n.global.getLocaleMessage(i18n.global.locale.value) as {
    enum?: Record<string, Record<string, unknown>>
  }
  return Object.keys(words?.[name] ?? {})
}
