import type { RowColumn } from './definition'

/** Texts by the names of the columns. */
export type TextRow = Record<string, string>

export const blankRow = (columns: RowColumn[]): TextRow =>
  Object.fromEntries(columns.map(({ name }) => [name, '']))

export const withText = (rows: TextRow[], at: number, name: string, text: string): TextRow[] =>
  rows.map((row, place) => (place === at ? { ...row, [name]: text } : row))

export const without = (rows: TextRow[], at: number): TextRow[] => rows.filter((_, place) => place !== at)

/** The row changes places with its neighbour above (-1) or below (1); at the end of the line nothing moves. */
export function moved(rows: TextRow[], at: number, by: -1 | 1): TextRow[] {
  const [one, other] = [rows[at], rows[at + by]]
  if (!one || !other) return rows
  return rows.map((row, place) => (place === at ? other : place === at + by ? one : row))
}

export const rowsInWords = (columns: RowColumn[], rows: TextRow[] | null): string =>
  (rows ?? [])
    .map((row, place) => `${place + 1}. ${columns.map(({ name }) => row[name] ?? '').join(' / ')}`)
    .join('; ')
