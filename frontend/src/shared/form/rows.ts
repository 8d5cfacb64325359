import { translate } from '@/i18n'
import type { RowColumn } from './definition'

/** What each row says, by the names of the columns; what else a row holds stays with it. */
export type ValueRow = Record<string, string | number | null>

export const blankRow = (columns: RowColumn[]): ValueRow =>
  Object.fromEntries(columns.map(({ name, money, date, first = '' }) => [name, money || date ? null : first]))

export const amountOf = (row: ValueRow, name: string): number | null => {
  const amount = row[name]
  return typeof amount === 'number' ? amount : null
}

export const withValue = (
  rows: ValueRow[],
  at: number,
  name: string,
  value: string | number | null,
): ValueRow[] => rows.map((row, place) => (place === at ? { ...row, [name]: value } : row))

export const without = (rows: ValueRow[], at: number): ValueRow[] => rows.filter((_, place) => place !== at)

/** The row changes places with its neighbour above (-1) or below (1); at the end of the line nothing moves. */
export function moved(rows: ValueRow[], at: number, by: -1 | 1): ValueRow[] {
  const [one, other] = [rows[at], rows[at + by]]
  if (!one || !other) return rows
  return rows.map((row, place) => (place === at ? other : place === at + by ? one : row))
}

const wordOf = ({ name, enumName }: RowColumn, row: ValueRow) =>
  enumName && row[name] ? translate(`enum.${enumName}.${row[name]}`) : (row[name] ?? '')

export const rowsInWords = (columns: RowColumn[], rows: ValueRow[] | null): string =>
  (rows ?? [])
    .map((row, place) => `${place + 1}. ${columns.map((column) => wordOf(column, row)).join(' / ')}`)
    .join('; ')
