/** A block of cells as spreadsheets put it on the clipboard: tabs between cells, line breaks between rows. */
export type Block = string[][]

const NEEDS_QUOTES = /["\t\r\n]/

/**
 * Reads what Excel, WPS and LibreOffice copy. A cell that holds a tab, a line break or quotes is in quotes, with its
 * own quotes doubled; the break after the last row makes no row.
 */
export function parseBlock(text: string): Block {
  const block: Block = [[]]
  let at = 0
  while (at < text.length) {
    const cell = text[at] === '"' ? quoted(text, at) : plain(text, at)
    lastRow(block).push(cell.text)
    at = cell.end
    if (text[at] === '\t') {
      at += 1
      if (at === text.length || isBreak(text[at])) lastRow(block).push('')
    }
    if (isBreak(text[at])) {
      at += text.startsWith('\r\n', at) ? 2 : 1
      if (at < text.length) block.push([])
    }
  }
  // an empty row in between is one empty cell
  block.filter((row) => row.length === 0).forEach((row) => row.push(''))
  return block
}

export const formatBlock = (block: Block): string =>
  block
    .map((row) =>
      row.map((cell) => (NEEDS_QUOTES.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell)).join('\t'),
    )
    .join('\r\n')

interface ReadCell {
  text: string
  end: number
}

function plain(text: string, from: number): ReadCell {
  let end = from
  while (end < text.length && text[end] !== '\t' && !isBreak(text[end])) end += 1
  return { text: text.slice(from, end), end }
}

/** Quotes that are not closed before the next cell begins are part of the text: somebody copied from elsewhere. */
function quoted(text: string, from: number): ReadCell {
  let end = from + 1
  let content = ''
  while (end < text.length) {
    if (text[end] !== '"') content += text[end]
    else if (text[end + 1] === '"') {
      content += '"'
      end += 1
    } else {
      const after = text[end + 1]
      return after === undefined || after === '\t' || isBreak(after)
        ? { text: content.replace(/\r\n?/g, '\n'), end: end + 1 }
        : plain(text, from)
    }
    end += 1
  }
  return plain(text, from)
}

const isBreak = (character: string | undefined): boolean => character === '\n' || character === '\r'

const lastRow = (block: Block): string[] => block[block.length - 1] as string[]
