import type { Page } from '@playwright/test'
import { expect, expectFits, logIn, settled, test } from './support/app'
import { expectAccessible } from './support/axe'
import { TOURS } from './support/pages'

const DESK = { width: 1366, height: 768 }
const PHONE = { width: 390, height: 844 }

type Check = (page: Page, where: string) => Promise<void>

interface View {
  language: string
  size: typeof DESK
  checks: Check[]
}

/** Colours are the same in the other language and size: they were looked at there. */
const wordsAccessible: Check = (page, where) => expectAccessible(page, where, { colours: false })

const VIEWS: View[] = [
  { language: '中文', size: DESK, checks: [expectAccessible] },
  { language: '中文', size: PHONE, checks: [expectFits] },
  { language: 'English', size: PHONE, checks: [expectFits, wordsAccessible] },
]

async function show(page: Page, { language, size }: View): Promise<void> {
  await page.setViewportSize(size)
  const spoken = page.locator('html')
  const wanted = language === '中文' ? 'zh-CN' : 'en'
  if ((await spoken.getAttribute('lang')) !== wanted)
    await page.getByRole('button', { name: language }).click()
  await expect(spoken).toHaveAttribute('lang', wanted)
  await settled(page)
}

/** Walks on inside the page that is open, as a link does: to load it anew each time would take most of the time. */
async function goOn(page: Page, path: string): Promise<void> {
  await page.evaluate((to) => {
    history.pushState(null, '', to)
    window.dispatchEvent(new PopStateEvent('popstate'))
  }, path)
  await settled(page)
}

test.describe('no page has a serious violation, in either language and size, or is wider than a phone', () => {
  test.describe.configure({ mode: 'parallel', timeout: 300_000 })

  for (const [name, walks] of TOURS) {
    test(name, async ({ page }) => {
      let views = VIEWS
      const lookAt = async (where: string) => {
        for (const view of views) {
          await show(page, view)
          for (const check of view.checks) await check(page, `${where} ${view.language} ${view.size.width}`)
        }
        // the next page is looked at the other way round, so that language and size need not be set back
        views = [...views].reverse()
      }
      await logIn(page, walks[0]?.as ?? '')
      for (const { of, pages, lists = [] } of walks)
        await test.step(of, async () => {
          for (const path of pages) {
            await goOn(page, path)
            await lookAt(path)
          }
          for (const list of lists) {
            await page.setViewportSize(DESK)
            await goOn(page, list)
            await page.getByRole('row').nth(1).getByRole('link').first().click()
            await expect(page).toHaveURL(new RegExp(`${new URL(list, page.url()).pathname}/.+`))
            await lookAt(`the first of ${list}`)
          }
        })
    })
  }
})
