import { expect, type Page } from '@playwright/test'
import axe, { type AxeResults, type ContextObject, type RunOptions } from 'axe-core'

/** The rows of a list after these have the same colours, and looking at each takes most of the time. */
const ALIKE = 'tbody tr:nth-child(n + 7)'

const STANDARD = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']

interface Extent {
  /** Contrast takes most of the time; where only words differ from what was looked at before, it is the same. */
  colours?: boolean
}

/** No serious violation of WCAG 2.1 AA on the page as it stands. */
export async function expectAccessible(
  page: Page,
  where: string,
  { colours = true }: Extent = {},
): Promise<void> {
  await page.evaluate(coloursSettled)
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  const options = {
    runOnly: { type: 'tag', values: STANDARD },
    resultTypes: ['violations'],
    rules: { 'color-contrast': { enabled: colours } },
  } satisfies RunOptions
  const { violations } = await page.evaluate(run, { context: { exclude: [ALIKE] }, options })
  const serious = violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`)
  expect.soft(serious, where).toEqual([])
}

/** Until no colour is on its way from one state of an element to the next. */
const coloursSettled = async (): Promise<void> => {
  const changes = document.getAnimations().filter((animation) => animation instanceof CSSTransition)
  await Promise.allSettled(changes.map(({ finished }) => finished))
}

const run = ({ context, options }: { context: ContextObject; options: RunOptions }): Promise<AxeResults> =>
  (window as unknown as { axe: typeof axe }).axe.run(context, options)
