import type { Schemas } from '@/api/types'

/** What a text is written of: it comes out differently for another area, day, kind or language. */
export interface Ground {
  area: string
  asOf: string
  kind: Schemas['ReportKind']
  locale: Schemas['ReportTemplateSummary']['locale']
}
