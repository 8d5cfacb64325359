import type { Schemas } from '@/api/types'

export type Template = Schemas['ReportTemplateSummary']

/** A part of the documents: its texts in their order, named by its first heading. */
export interface Section {
  name: string
  heading: string | null
  texts: Template[]
}

export function sectionsOf(templates: readonly Template[]): Section[] {
  const sections: Section[] = []
  for (const template of [...templates].sort((one, other) => one.position - other.position)) {
    const last = sections[sections.length - 1]
    if (last?.name === template.section) last.texts.push(template)
    else sections.push({ name: template.section, heading: null, texts: [template] })
  }
  return sections.map((section) => ({
    ...section,
    heading: section.texts.find(({ form }) => form === 'TITLE' || form === 'HEADING1')?.text ?? null,
  }))
}
