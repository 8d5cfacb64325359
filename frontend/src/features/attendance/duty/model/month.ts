import { translate } from '@/i18n'

/** 2005-02 in words; as it is where it is not a month. */
export function monthWords(month: string): string {
  const [, year, number] = /^(\d{4})-(\d{2})$/.exec(month) ?? []
  return year ? translate('duty.monthOf', { year, n: Number(number) }) : month
}

/** Some months later or earlier: 2005-12 and 1 → 2006-01. */
export function monthAfter(month: string, by: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number)
  const count = year * 12 + number - 1 + by
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`
}
