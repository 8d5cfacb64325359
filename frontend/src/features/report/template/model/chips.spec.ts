import { describe, expect, it } from 'vitest'
import { wordsOf } from './chips'
import { piecesOf } from './pieces'

const LABELS: Record<string, string> = {
  cadres: '驻村干部',
  provinceCadres: '省派干部',
  level: '级别',
  'list.provinceTeams': '省直单位工作组',
}
const wordsIn = (text: string) => piecesOf(text).map((piece) => wordsOf(piece, (name) => LABELS[name]))

describe('a text with placeholders', () => {
  it('is read in words: what is filled in, how, and on what condition', () => {
    expect(
      wordsIn('共{cadres.withUnit}干部{#if provinceCadres > 0}（省派{provinceCadres}名）{/if}。'),
    ).toEqual([
      '共',
      '驻村干部（带单位）',
      '干部',
      '如果 省派干部 > 0：',
      '（省派',
      '省派干部',
      '名）',
      '（结束）',
      '。',
    ])
  })

  it('tells what a condition compares with, and joins its parts in words', () => {
    expect(wordsIn("{#if level == 'CITY' && cadres.sinceLast}{#else if cadres > 0}{#else}")).toEqual([
      '如果 级别 是 市 且 驻村干部（比上次报告）：',
      '否则如果 驻村干部 > 0：',
      '否则：',
    ])
  })

  it('names lists, how many of them, and each of them', () => {
    expect(
      wordsIn('{list.provinceTeams.count}{list.provinceTeams.upTo(6)}{#each list.provinceTeams}{it}{/each}'),
    ).toEqual([
      '省直单位工作组（个数）',
      '省直单位工作组（前6个）',
      '逐个列出省直单位工作组：',
      '这一项',
      '（结束）',
    ])
  })

  it('shows an unknown name as it is written, and loses nothing of the text', () => {
    expect(wordsIn('{cadre}')).toEqual(['cadre'])
    const text = '一{a}二{ #if b }三{/if}\n{c.d(e)}四 } {'
    expect(
      piecesOf(text)
        .map(({ source }) => source)
        .join(''),
    ).toBe(text)
  })
})
