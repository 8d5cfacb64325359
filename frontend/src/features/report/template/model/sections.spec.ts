import { describe, expect, it } from 'vitest'
import { sectionsOf, type Template } from './sections'

const text = (code: string, section: string, position: number, form: Template['form'] = 'PARAGRAPH') =>
  ({ id: code, code, section, position, form, text: code }) as Template

describe('the sections of a document', () => {
  it('stand in the order of their texts, each under its first heading', () => {
    const sections = sectionsOf([
      text('results.deeds', 'results', 40),
      text('overview.posted', 'overview', 20),
      text('title', 'title', 10, 'TITLE'),
      text('results', 'results', 30, 'HEADING1'),
    ])
    expect(
      sections.map(({ name, heading, texts }) => [name, heading, texts.map(({ code }) => code)]),
    ).toEqual([
      ['title', 'title', ['title']],
      ['overview', null, ['overview.posted']],
      ['results', 'results', ['results', 'results.deeds']],
    ])
  })
})
