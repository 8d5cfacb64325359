import type { EditedReport, EditedText } from './texts'

export type Side = 'mine' | 'theirs'

/** A place where two people have left a report differently. */
export interface ClashItem {
  /** Place of the text; -1 of the title; null of all texts together. */
  at: number | null
  mine: string
  theirs: string
  /** Both have changed it; otherwise only the other did. */
  contested: boolean
}

const shapeOf = (texts: readonly EditedText[]) =>
  JSON.stringify(texts.map(({ section, form }) => [section, form]))

/** Text by text where the texts are still the same ones, else all of them at once. What only one has written stays so. */
export function clashOf(base: EditedReport, mine: EditedReport, theirs: EditedReport): ClashItem[] {
  const items: ClashItem[] = []
  const compare = (at: number | null, was: string, ours: string, other: string) => {
    if (other !== was && other !== ours)
      items.push({ at, mine: ours, theirs: other, contested: ours !== was })
  }
  compare(-1, base.title, mine.title, theirs.title)
  if (isTextByText(base, mine, theirs))
    mine.texts.forEach(({ text }, at) =>
      compare(at, base.texts[at]?.text ?? '', text, theirs.texts[at]?.text ?? ''),
    )
  else compare(null, allOf(base), allOf(mine), allOf(theirs))
  return items
}

const isTextByText = (...reports: EditedReport[]): boolean =>
  new Set(reports.map(({ texts }) => shapeOf(texts))).size === 1

const allOf = ({ texts }: EditedReport): string => texts.map(({ text }) => text).join('\n\n')

/** What was written, with what the other has written where that was chosen or where only the other wrote. */
export function settled(
  base: EditedReport,
  mine: EditedReport,
  theirs: EditedReport,
  items: readonly ClashItem[],
  choices: readonly Side[],
): EditedReport {
  const chosen = new Map(items.map(({ at }, place) => [at, choices[place] ?? 'mine']))
  const title = chosen.get(-1) === 'theirs' ? theirs.title : mine.title
  if (!isTextByText(base, mine, theirs))
    return { title, texts: sideOf(chosen.get(null), base, mine, theirs).texts }
  return {
    title,
    texts: mine.texts.map((text, at) =>
      chosen.get(at) === 'theirs' ? { ...text, text: theirs.texts[at]?.text ?? text.text } : text,
    ),
  }
}

/** Without a choice there was nothing to choose: one of the two has left the texts as they were. */
function sideOf(choice: Side | undefined, base: EditedReport, mine: EditedReport, theirs: EditedReport) {
  if (choice) return choice === 'mine' ? mine : theirs
  return allOf(mine) === allOf(base) && shapeOf(mine.texts) === shapeOf(base.texts) ? theirs : mine
}
