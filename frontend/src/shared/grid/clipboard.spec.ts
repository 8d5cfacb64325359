import { describe, expect, it } from 'vitest'
import { formatBlock, parseBlock, type Block } from './clipboard'

const cases: [name: string, text: string, block: Block][] = [
  ['one cell', '3', [['3']]],
  ['a row', '3\t2/3\t是', [['3', '2/3', '是']]],
  [
    'Excel ends the last row too',
    '1\t2\r\n3\t4\r\n',
    [
      ['1', '2'],
      ['3', '4'],
    ],
  ],
  ['breaks of Linux and of the old Mac', '1\n2\r3', [['1'], ['2'], ['3']]],
  [
    'an empty cell at either end',
    '\t1\t\r\n\t\t',
    [
      ['', '1', ''],
      ['', '', ''],
    ],
  ],
  ['an empty row in between', '1\r\n\r\n2', [['1'], [''], ['2']]],
  [
    'a line break inside a cell',
    '"《制度》\n第二行"\t2\r\n3\t4',
    [
      ['《制度》\n第二行', '2'],
      ['3', '4'],
    ],
  ],
  ['quotes inside a cell', '"他说""好"""\t1', [['他说"好"', '1']]],
  ['a tab inside a cell', '"a\tb"\tc', [['a\tb', 'c']]],
  ['quotes that are text', '"好"的\t1', [['"好"的', '1']]],
  ['a quote that is never closed', '"好\t1\r\n2', [['"好', '1'], ['2']]],
  ['an empty quoted cell', '""\t1', [['', '1']]],
]

describe('a block from the clipboard', () => {
  it.each(cases)('%s', (_, text, block) => {
    expect(parseBlock(text)).toEqual(block)
  })

  it('comes back as it was copied', () => {
    const block = [
      ['3', '2/3', '是：《制度》', ''],
      ['进行中：已办\n两期', '"引号"', 'a\tb', ' '],
    ]
    expect(parseBlock(formatBlock(block))).toEqual(block)
  })
})
