import type { Violation } from '@/api/problem'
import type { Schemas } from '@/api/types'

export type Sheet = Schemas['DutySheet']
export type Row = Schemas['DutyRow']
export type RowBody = Schemas['DutyRowUpdate']

/** The days of a row add up to its posted days. */
export const DAYS = [
  'villageDays',
  'meetingDays',
  'trainingDays',
  'projectDays',
  'leaveDays',
  'unexplainedDays',
] as const
export const COLUMNS = [...DAYS, 'note'] as const
export type Days = (typeof DAYS)[number]
export type Column = (typeof COLUMNS)[number]

/** Unsaved input, by cell. */
export type Drafts = ReadonlyMap<string, string>

/** The fault of a row, as a key of the words under `duty.fault`. */
export type Fault = 'number' | 'sum' | 'note'

export interface RowView {
  row: Row
  texts: Record<Column, string>
  /** The sum of the days; null while one of them is no number. */
  sum: number | null
  /** Nothing is entered: the row is left out of what is saved. */
  blank: boolean
  changed: boolean
  fault: Fault | null
}

const LONGEST_NOTE = 200
const NUMBER = /^\d{1,2}$/

export const keyOf = (cadre: string, column: Column): string => `${cadre}/${column}`
export const cadreOf = (key: string): string => key.split('/')[0] ?? ''

/** No days are an empty cell, as on paper; only of the days in the village is it said that there are none. */
export function savedText(row: Row, column: Column): string {
  if (column === 'note') return row.note ?? ''
  const days = row[column] ?? null
  return days === null || (days === 0 && column !== 'villageDays') ? '' : String(days)
}

/** Cleans up input of spreadsheets and input methods: 「２２天」 is 22. */
export function cleaned(column: Column, text: string): string {
  if (column === 'note') return text.replace(/\s+/g, ' ').trim()
  const half = text.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
  const days = half
    .trim()
    .replace(/\s*(天|days?)$/i, '')
    .replace(/^(\d+)\.0+$/, '$1')
  const none = /^(0+|-|—|无|\/)$/.test(days)
  if (none) return column === 'villageDays' ? '0' : ''
  return days.replace(/^0+(?=\d)/, '')
}

/** The cell's content after this input; null when it equals the saved content. */
export function drafted(row: Row, column: Column, text: string): string | null {
  const now = cleaned(column, text)
  return now === savedText(row, column) ? null : now
}

const daysOf = (text: string): number | null => (text === '' ? 0 : NUMBER.test(text) ? Number(text) : null)

export function viewOf(row: Row, drafts: Drafts): RowView {
  const texts = {} as Record<Column, string>
  let changed = false
  for (const column of COLUMNS) {
    const draft = drafts.get(keyOf(row.cadre.id, column))
    changed ||= draft !== undefined
    texts[column] = draft ?? savedText(row, column)
  }
  const sum = sumOf(texts, DAYS)
  // what only stands there because it is on record has not been entered by anybody
  const blank = changed ? COLUMNS.every((column) => texts[column] === '') : !row.entered
  return { row, texts, sum, blank, changed, fault: blank ? null : faultOf(row, texts, sum) }
}

function sumOf(texts: Record<Column, string>, columns: readonly Days[]): number | null {
  let sum = 0
  for (const column of columns) {
    const days = daysOf(texts[column])
    if (days === null) return null
    sum += days
  }
  return sum
}

function faultOf(row: Row, texts: Record<Column, string>, sum: number | null): Fault | null {
  if (sum === null) return 'number'
  if (sum !== row.postedDays) return 'sum'
  return texts.note.length > LONGEST_NOTE ? 'note' : null
}

/** The days that are left once all others are taken off; null when there is nothing to fill. */
export function restOf({ row, texts }: RowView): string | null {
  if (texts.villageDays !== '') return null
  const others = sumOf(
    texts,
    DAYS.filter((column) => column !== 'villageDays'),
  )
  return others === null || others > row.postedDays ? null : String(row.postedDays - others)
}

export const bodyOf = (row: Row, texts: Record<Column, string>): RowBody => ({
  cadreId: row.cadre.id,
  villageDays: daysOf(texts.villageDays) ?? 0,
  meetingDays: daysOf(texts.meetingDays) ?? 0,
  trainingDays: daysOf(texts.trainingDays) ?? 0,
  projectDays: daysOf(texts.projectDays) ?? 0,
  leaveDays: daysOf(texts.leaveDays) ?? 0,
  unexplainedDays: daysOf(texts.unexplainedDays) ?? 0,
  note: texts.note || null,
})

/** The rows of a saving: a row that is wrong stays as it is saved. */
export function rowsToSave(views: RowView[]): RowBody[] {
  return views.flatMap((view) => {
    const kept = view.fault ? viewOf(view.row, new Map()) : view
    return kept.blank || kept.fault ? [] : [bodyOf(kept.row, kept.texts)]
  })
}

const ROW = /^#?\/rows\/(\d+)(?:\/|$)/

/** The server's objections to single rows, by their cadres; null when there are others. */
export function refusedRows(violations: Violation[], cadres: string[]): Map<string, string> | null {
  const said = new Map<string, string>()
  for (const { pointer, detail, code } of violations) {
    const cadre = cadres[Number(ROW.exec(pointer ?? '')?.[1] ?? -1)]
    if (cadre === undefined) return null
    said.set(cadre, detail ?? code ?? '')
  }
  return said.size ? said : null
}
