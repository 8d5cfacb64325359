import type { Schemas } from '@/api/types'
import { translate } from '@/i18n'

export type Report = Schemas['ReportDetail']
export type ReportFigure = Schemas['ReportFigure']

interface Numbered {
  year?: number | null
  number?: number | null
}

/** 〔2005〕3号; nothing until it is issued. */
export const numberOf = ({ year, number }: Numbered): string =>
  year && number ? translate('report.numberOf', { year, n: number }) : ''

interface Received {
  sentAt?: string | null
  readAt?: string | null
}

/** Of a report that was sent to the reader's own office: whether it still has to be read. */
export const isUnread = ({ sentAt, readAt }: Received): boolean => Boolean(sentAt) && !readAt

export const readingOf = (report: Received): string =>
  report.sentAt ? translate(isUnread(report) ? 'report.unread' : 'report.wasRead') : ''

/** What the texts ask for and the area does not have: each code once, in the words of its figure. */
export function missingOf({ paragraphs, figures }: Pick<Report, 'paragraphs' | 'figures'>): string[] {
  const labels = new Map(figures.map(({ code, label }) => [code, label]))
  return [...new Set(paragraphs.flatMap(({ missing }) => missing))].map((code) => labels.get(code) ?? code)
}
