import { expect, logIn, test } from './support/app'
import { expectAccessible } from './support/axe'

const PAGES = [
  '/overview',
  '/checks',
  '/cadres',
  '/cadres/new',
  '/teams',
  '/teams/new',
  '/postings',
  '/postings/new',
  '/villages',
  '/villages/new',
  '/areas',
  '/areas/new',
  '/units',
  '/units/new',
  '/allocations',
  '/batches',
  '/batches/new',
  '/targets',
  '/targets?view=behind&area=441481',
  '/targets/completeness',
  '/targets/completeness?area=441481107',
  '/targets/definitions',
  '/targets/definitions/G2',
  '/targets/definitions/G2/edit',
  '/findings',
  '/duty-ledgers?month=2005-02',
  '/duty-ledgers/441481107/2005-02',
  '/checklists',
  '/checklists/new',
  '/imports',
  '/import-jobs',
  '/no-such-page',
]
const LISTS = ['/cadres', '/teams', '/postings', '/villages', '/areas', '/units', '/batches', '/findings']

test('the page to log in has no serious violation', async ({ page }) => {
  await page.goto('/login')
  await expect(page.getByLabel('用户名')).toBeVisible()
  await expectAccessible(page, '/login')
})

test('no page has a serious violation, in either language', async ({ page }) => {
  test.setTimeout(480_000)
  await logIn(page, 'city')
  for (const locale of ['zh-CN', 'en']) {
    await page.evaluate((chosen) => localStorage.setItem('zhucun.locale', chosen), locale)
    for (const path of PAGES) {
      await page.goto(path)
      await page.waitForLoadState('networkidle')
      await expectAccessible(page, `${path} (${locale})`)
    }
  }
})

test('no detail has a serious violation', async ({ page }) => {
  test.setTimeout(120_000)
  await logIn(page, 'city')
  for (const list of LISTS) {
    await page.goto(list)
    await page.getByRole('row').nth(1).getByRole('link').first().click()
    await expect(page).toHaveURL(new RegExp(`${list}/.+`))
    await page.waitForLoadState('networkidle')
    await expectAccessible(page, `the first of ${list}`)
  }
})

test('the keyboard reaches the content first, and every head that sorts', async ({ page }) => {
  await logIn(page, 'city', '/cadres')
  await page.keyboard.press('Tab')
  const skip = page.getByRole('link', { name: '跳到主要内容' })
  await skip.focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#main$/)
  await page.getByRole('button', { name: '到村日期' }).focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/sort=postedOn/)
})
