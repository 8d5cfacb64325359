import type { Schemas } from '@/api/types'

/**
 * The syntax of a cell: one grammar for typing, for pasting from a spreadsheet and for the import of a sheet.
 * `3`, `2/3` (solved of found), `否` or `是：《title》`, `进行中：note`; in English too.
 */
export type TaskStatus = Schemas['TaskStatus']

export interface Measure {
  valueType: Schemas['ValueType']
  unit: Schemas['MeasureUnit']
}

/** The entry for a village and a target. */
export interface CellContent {
  value: number | null
  found: number | null
  status: TaskStatus | null
  document: string | null
  note: string | null
}

/** The fault of a text, as a key of the words under `progress.fault`. */
export type TextFault = 'number' | 'money' | 'solved' | 'answer' | 'status' | 'tooLarge' | 'tooLong'

export type ParsedCell =
  { kind: 'blank' } | { kind: 'content'; content: CellContent } | { kind: 'fault'; fault: TextFault }

export const EMPTY: CellContent = { value: null, found: null, status: null, document: null, note: null }

/** Fields that the server may leave out are null here. */
export const savedContent = (saved: { [Field in keyof CellContent]?: CellContent[Field] }): CellContent => ({
  value: saved.value ?? null,
  found: saved.found ?? null,
  status: saved.status ?? null,
  document: saved.document ?? null,
  note: saved.note ?? null,
})

const LARGEST = 999_999_999_999
const LARGEST_COUNT = 2_147_483_647

export const MAX_DOCUMENT = 200
export const MAX_NOTE = 1_000

const NO = ['否', '无', '没有', 'no', 'n', '0', '×']
const YES = ['是', '有', 'yes', 'y', '1', '√']
const STATUS_WORDS: Record<TaskStatus, string[]> = {
  NOT_STARTED: ['未开展', '未启动', 'not started', 'not_started'],
  UNDER_WAY: ['进行中', '在办', '开展中', 'under way', 'under_way'],
  DONE: ['已完成', '完成', 'done'],
}

/** Characters around a text in a cell of a spreadsheet: spaces of all widths, and marks that cannot be seen. */
const MARGIN = /^[\s\u00a0\u200b\u3000\ufeff]+|[\s\u00a0\u200b\u3000\ufeff]+$/g
const COLON = /[:：]/
const LETTER = /\p{L}/u

const trim = (text: string): string => text.replace(MARGIN, '')
/** Full-width digits and signs as they are meant; only for values, never for what is prose. */
const narrow = (text: string): string => trim(text.normalize('NFKC')).toLowerCase()

export function parseCell(text: string, measure: Measure): ParsedCell {
  const whole = trim(text)
  if (whole === '') return { kind: 'blank' }
  const colon = whole.search(COLON)
  const head = narrow(colon < 0 ? whole : whole.slice(0, colon))
  const rest = colon < 0 ? null : trim(whole.slice(colon + 1)) || null
  return measure.valueType === 'YES_NO' ? answer(head, rest, whole) : amount(head, rest, measure)
}

function amount(head: string, note: string | null, measure: Measure): ParsedCell {
  const parsed =
    measure.valueType === 'STATUS'
      ? status(head)
      : measure.valueType === 'NUMBER'
        ? number(head, measure)
        : solved(head)
  return parsed.kind === 'content' ? said({ ...parsed.content, note }) : parsed
}

function said(content: Partial<CellContent>): ParsedCell {
  const tooLong = (content.document ?? '').length > MAX_DOCUMENT || (content.note ?? '').length > MAX_NOTE
  return tooLong ? wrong('tooLong') : { kind: 'content', content: { ...EMPTY, ...content } }
}
const wrong = (fault: TextFault): ParsedCell => ({ kind: 'fault', fault })

function status(head: string): ParsedCell {
  const words = Object.entries(STATUS_WORDS) as [TaskStatus, string[]][]
  const found = words.find(([, known]) => known.includes(head.replace(/\s+/g, ' ')))
  return found ? said({ status: found[0] }) : wrong('status')
}

function number(head: string, { unit }: Measure): ParsedCell {
  const isMoney = unit === 'YUAN'
  const value = numeral(head, isMoney ? 2 : 0)
  if (value === null) return wrong(isMoney ? 'money' : 'number')
  return value > LARGEST ? wrong('tooLarge') : said({ value })
}

function solved(head: string): ParsedCell {
  const counts = head.split('/').map((part) => numeral(trim(part), 0))
  const [value, found = value] = counts
  if (counts.length > 2 || value === null || value === undefined || found === null || found === undefined) {
    return wrong('solved')
  }
  return Math.max(value, found) > LARGEST_COUNT ? wrong('tooLarge') : said({ value, found })
}

/** A number of no more decimals than given, zeros at the end not counted; null for what is none. */
function numeral(text: string, decimals: number): number | null {
  const match = /^(\d+|\d{1,3}(?:,\d{3})+)(?:\.(\d+))?$/.exec(text)
  const fraction = (match?.[2] ?? '').replace(/0+$/, '')
  if (!match || fraction.length > decimals) return null
  return Number(`${(match[1] as string).replace(/,/g, '')}.${fraction || '0'}`)
}

/** Anything but a no is a yes, and its text the document that shows it. */
function answer(head: string, rest: string | null, whole: string): ParsedCell {
  if (NO.includes(head)) return said({ value: 0, note: rest })
  const title = YES.includes(head) ? rest : whole
  if (title !== null && !LETTER.test(title)) return wrong('answer')
  return said({ value: 1, document: title && titleOf(title) })
}

/** A title without its marks; 《甲》和《乙》 keeps them. */
export function titleOf(text: string): string | null {
  const title = trim(text)
  const inner = /^《([^《》]*)》$/.exec(title)?.[1]
  return (inner === undefined ? title : trim(inner)) || null
}

/** The words of a cell in the reader's language. */
export interface CellWords {
  yes: string
  no: string
  colon: string
  status: Record<TaskStatus, string>
  /** Marks of a title. */
  title: (document: string) => string
}

/** The value alone, as a cell shows it. */
export function valueText(content: CellContent, measure: Measure, words: CellWords): string {
  const { value, found, document } = content
  if (measure.valueType === 'STATUS') return content.status ? words.status[content.status] : ''
  if (value === null) return ''
  if (measure.valueType === 'SOLVED_OF_FOUND') return `${value}/${found ?? value}`
  if (measure.valueType === 'NUMBER') return String(value)
  if (value === 0) return words.no
  return document === null ? words.yes : words.yes + words.colon + titled(document, words)
}

const titled = (document: string, words: CellWords): string =>
  /[《》]/.test(document) ? document : words.title(document)

/** The whole cell as it can be pasted again, its note included. */
export function cellText(content: CellContent, measure: Measure, words: CellWords): string {
  const text = valueText(content, measure, words)
  // after a yes stands the document
  const isYes = measure.valueType === 'YES_NO' && content.value !== 0
  return content.note !== null && text !== '' && !isYes ? text + words.colon + content.note : text
}
