import { i18n, translate } from '@/i18n'
import type { EnumName } from './enums'

export type ValueKind =
  'text' | 'code' | 'date' | 'instant' | 'number' | 'money' | 'percent' | 'enum' | 'bool'

const MINUTES_LENGTH = 'yyyy-mm-dd hh:mm'.length

const number = (value: number, digits: number) =>
  new Intl.NumberFormat(i18n.global.locale.value, {
    minimumFractionDigits: digits,
    maximumFractionDigits: Math.max(digits, 2),
  }).format(value)

/** 0.1234 → 12.3%. Nothing is rounded to all of it, nor to none. */
function share(value: number): string {
  const tenths = value > 0 && value < 1 ? Math.min(999, Math.max(1, Math.round(value * 1000))) : value * 1000
  return new Intl.NumberFormat(i18n.global.locale.value, {
    style: 'percent',
    maximumFractionDigits: 1,
  }).format(tenths / 1000)
}

/** Text for a value of the API; empty for what is not known. Dates stay as they are written in ISO 8601. */
export function formatValue(value: unknown, kind: ValueKind = 'text', enumName?: EnumName): string {
  if (value === null || value === undefined || value === '') return ''
  switch (kind) {
    case 'enum':
      return translate(`enum.${enumName}.${String(value)}`)
    case 'bool':
      return translate(value ? 'common.yes' : 'common.no')
    case 'number':
      return number(Number(value), 0)
    case 'money':
      return number(Number(value), 2)
    case 'percent':
      return share(Number(value))
    case 'instant':
      return localTime(String(value))
    default:
      return String(value)
  }
}

/** Several values of an enum in words: for a table cell or a fact. */
export const enumWords = (enumName: EnumName, values: unknown): string =>
  (Array.isArray(values) ? values : []).map((value) => formatValue(value, 'enum', enumName)).join(' · ')

function localTime(instant: string): string {
  const at = new Date(instant)
  const local = new Date(at.getTime() - at.getTimezoneOffset() * 60_000)
  return local.toISOString().replace('T', ' ').slice(0, MINUTES_LENGTH)
}

/** 2005-03-10 in words: 2005年3月10日, 10 March 2005. */
export function dayWords(day: string): string {
  const locale = i18n.global.locale.value === 'en' ? 'en-GB' : i18n.global.locale.value
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day))
}

/** +29, −9, 0: the sign is what a difference is read for. */
export function signed(value: number, locale: string): string {
  return new Intl.NumberFormat(locale, { signDisplay: 'exceptZero' }).format(value).replace('-', '−')
}
