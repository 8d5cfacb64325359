import { describe, expect, it } from 'vitest'
import { clashOf, settled } from './clash'
import { moved } from './order'
import { changed, editedOf, errorsByPlace, insertedAfter, patchOf, toldOf, type EditedReport } from './texts'

const told = (text: string, form: 'PARAGRAPH' | 'HEADING1' = 'PARAGRAPH') => ({
  section: 'overview',
  form,
  text,
  runs: [{ text }],
  missing: [],
  typedNumbers: [],
})
const report = (...texts: string[]) =>
  editedOf({ title: '汇报', paragraphs: texts.map((text) => told(text)) })
const textsOf = ({ texts }: EditedReport) => texts.map(({ text }) => text)

describe('the texts of a report while they are edited', () => {
  it('are sent all or none, and the title by itself', () => {
    const before = report('一', '二')
    expect(patchOf(before, { ...before })).toEqual({})
    expect(patchOf(before, { ...before, title: ' 汇报稿 ' })).toEqual({ title: '汇报稿' })
    const texts = changed(before.texts, before.texts[1]?.key ?? 0, { text: '二（改） ' })
    expect(patchOf(before, { ...before, texts }).paragraphs).toEqual([
      { section: 'overview', form: 'PARAGRAPH', text: '一' },
      { section: 'overview', form: 'PARAGRAPH', text: '二（改）' },
    ])
  })

  it('take a paragraph between them, in the section that it follows, and change places', () => {
    const before = report('一', '二')
    const texts = insertedAfter(before.texts, 0)
    expect(texts.map(({ text }) => text)).toEqual(['一', '', '二'])
    expect(texts[1]).toMatchObject({ section: 'overview', form: 'PARAGRAPH' })
    expect(moved(texts, 2, -1).map(({ text }) => text)).toEqual(['一', '二', ''])
    expect(moved(texts, 0, -1)).toEqual(texts)
  })

  it('know what the server has said of them, as long as they stand there as they were sent', () => {
    const paragraphs = [told('一'), told('二')]
    const [one] = editedOf({ title: '', paragraphs }).texts
    expect(one && toldOf(paragraphs, one)).toBe(paragraphs[0])
    expect(one && toldOf(paragraphs, { ...one, text: '一改' })).toBeNull()
    const errors = errorsByPlace({ 'paragraphs.1.text': ['写法不对'], title: ['必填'] })
    expect([...errors]).toEqual([[1, ['写法不对']]])
  })
})

describe('two who have saved one report', () => {
  const base = report('一', '二', '三')
  const write = (of: EditedReport, at: number, text: string): EditedReport => ({
    ...of,
    texts: of.texts.map((one, place) => (place === at ? { ...one, text } : one)),
  })

  it('choose where both have written; what only one has written stays so', () => {
    const mine = write(write(base, 0, '一（我）'), 1, '二（我）')
    const theirs = write(write(base, 1, '二（他）'), 2, '三（他）')
    const items = clashOf(base, mine, theirs)
    expect(items).toEqual([
      { at: 1, mine: '二（我）', theirs: '二（他）', contested: true },
      { at: 2, mine: '三', theirs: '三（他）', contested: false },
    ])
    const both = settled(base, mine, theirs, items, ['mine', 'theirs'])
    expect(textsOf(both)).toEqual(['一（我）', '二（我）', '三（他）'])
  })

  it('choose all texts of one where paragraphs were put in or taken out', () => {
    const mine = write(base, 0, '一（我）')
    const theirs = { ...base, texts: insertedAfter(base.texts, 0) }
    const items = clashOf(base, mine, theirs)
    expect(items).toMatchObject([{ at: null, contested: true }])
    expect(textsOf(settled(base, mine, theirs, items, ['mine']))).toEqual(['一（我）', '二', '三'])
    expect(textsOf(settled(base, mine, theirs, items, ['theirs']))).toEqual(['一', '', '二', '三'])
  })

  it('have nothing to choose where the other has written the same, or only the title', () => {
    const mine = write(base, 0, '一（我）')
    expect(clashOf(base, mine, mine)).toEqual([])
    const titled = { ...base, title: '汇报（他）' }
    const items = clashOf(base, mine, titled)
    expect(items).toEqual([{ at: -1, mine: '汇报', theirs: '汇报（他）', contested: false }])
    expect(settled(base, mine, titled, items, ['theirs']).title).toBe('汇报（他）')
  })
})
