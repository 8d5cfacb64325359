import { translate } from '@/i18n'

/** 2005-Q1 in words; as it is where it is not a quarter. */
export function quarterWords(quarter: string | null | undefined): string {
  const [, year, number] = /^(\d{4})-Q([1-4])$/.exec(quarter ?? '') ?? []
  return year ? translate('common.quarterOf', { year, n: number }) : (quarter ?? '')
}

/** The quarter after: 2005-Q4 → 2006-Q1. */
export function nextQuarter(quarter: string): string {
  const [year = 0, number = 0] = quarter.split('-Q').map(Number)
  return number === 4 ? `${year + 1}-Q1` : `${year}-Q${number + 1}`
}

/** The quarter that a day lies in. */
export function quarterOf(day: string): string {
  const month = Number(day.slice(5, 7))
  return `${day.slice(0, 4)}-Q${Math.ceil(month / 3)}`
}
