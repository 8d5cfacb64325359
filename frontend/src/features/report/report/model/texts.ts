import type { Schemas } from '@/api/types'
import type { Report } from './report'

export type TextUpdate = Schemas['ReportTextUpdate']
export type TextForm = Schemas['TextForm']

/** A text of a report while it is edited. */
export interface EditedText extends TextUpdate {
  /** Its own as long as it is on the screen, wherever it is moved. */
  key: number
}

export interface EditedReport {
  title: string
  texts: EditedText[]
}

let keys = 0
const withKey = ({ section, form, text }: TextUpdate): EditedText => ({ section, form, text, key: ++keys })

export const editedOf = ({ title, paragraphs }: Pick<Report, 'title' | 'paragraphs'>): EditedReport => ({
  title,
  texts: paragraphs.map(withKey),
})

export const sent = (texts: readonly EditedText[]): TextUpdate[] =>
  texts.map(({ section, form, text }) => ({ section, form, text: text.trim() }))

/** What has changed, for a patch: the title, and all texts or none. */
export function patchOf(before: EditedReport, after: EditedReport): Partial<Schemas['ReportUpdate']> {
  return {
    ...(after.title.trim() === before.title ? {} : { title: after.title.trim() }),
    ...(sameTexts(before.texts, after.texts) ? {} : { paragraphs: sent(after.texts) }),
  }
}

export const sameTexts = (one: readonly EditedText[], other: readonly EditedText[]): boolean =>
  JSON.stringify(sent(one)) === JSON.stringify(sent(other))

/** A paragraph of one's own behind another, in the section of that. */
export function insertedAfter(texts: readonly EditedText[], at: number): EditedText[] {
  const section = texts[at]?.section ?? texts[0]?.section ?? 'overview'
  return [
    ...texts.slice(0, at + 1),
    withKey({ section, form: 'PARAGRAPH', text: '' }),
    ...texts.slice(at + 1),
  ]
}

export const changed = (
  texts: readonly EditedText[],
  key: number,
  change: Partial<TextUpdate>,
): EditedText[] => texts.map((text) => (text.key === key ? { ...text, ...change } : text))

const AT = /^paragraphs\.(\d+)\b/

/** What the server says of single texts, by their place. */
export function errorsByPlace(fields: Record<string, string[]>): Map<number, string[]> {
  const byPlace = new Map<number, string[]>()
  for (const [field, messages] of Object.entries(fields)) {
    const at = AT.exec(field)?.[1]
    if (at !== undefined) byPlace.set(Number(at), [...(byPlace.get(Number(at)) ?? []), ...messages])
  }
  return byPlace
}

export type Told = Report['paragraphs'][number]

/** What the server has made of a text, while it stands there as it was sent. */
export const toldOf = (told: readonly Told[], { section, form, text }: TextUpdate): Told | null =>
  told.find((one) => one.text === text && one.section === section && one.form === form) ?? null
