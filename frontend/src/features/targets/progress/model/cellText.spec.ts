import { describe, expect, it } from 'vitest'
import { changeLocale, LOCALES } from '@/i18n'
import { cellText, EMPTY, parseCell, type CellContent, type Measure } from './cellText'
import { cellWords } from './useCellWords'

/** One line of the table that the import of the server is tested with too. */
type Line = Measure & Partial<CellContent> & { text: string; error?: string }

const tables: Record<string, Line[]> = import.meta.glob(
  '../../../../../../backend/src/test/resources/progress/cell-text.json',
  { eager: true, import: 'default' },
)
const lines = Object.values(tables).flat()

const FAULTS: Record<string, string[]> = {
  NUMBER_FORMAT: ['number', 'money', 'solved'],
  NUMBER_RANGE: ['tooLarge'],
  UNKNOWN_VALUE: ['answer', 'status'],
  TOO_LONG: ['tooLong'],
}

function contentOf({ value, found, status, document, note }: Line): CellContent {
  const content = { value, found, status, document, note }
  return { ...EMPTY, ...JSON.parse(JSON.stringify(content)) }
}
const good = lines.filter(({ error }) => !error)
const bad = lines.filter(({ error }) => error)

describe('the text of a cell', () => {
  it.each(good.map((line) => [line.valueType, line.text.slice(0, 40), line] as const))(
    'of %s, %j, is understood as the import does',
    (_, __, line) => {
      expect(parseCell(line.text, line)).toEqual({ kind: 'content', content: contentOf(line) })
    },
  )

  it.each(bad.map((line) => [line.valueType, line.text.slice(0, 40), line] as const))(
    'of %s, %j, is refused as the import does',
    (_, __, line) => {
      const parsed = parseCell(line.text, line)
      expect(parsed.kind === 'fault' ? FAULTS[line.error ?? ''] : [parsed.kind]).toContain(
        parsed.kind === 'fault' ? parsed.fault : 'fault',
      )
    },
  )

  it('that is empty says nothing', () => {
    for (const text of ['', ' \u3000\n', '\u200b']) {
      expect(parseCell(text, { valueType: 'NUMBER', unit: 'PERSON' })).toEqual({ kind: 'blank' })
    }
  })

  it.each(LOCALES)('is written in %s so that it is understood again', async (locale) => {
    await changeLocale(locale)
    for (const line of good) {
      const written = cellText(contentOf(line), line, cellWords())
      expect(parseCell(written, line), written).toEqual({ kind: 'content', content: contentOf(line) })
    }
  })
})
