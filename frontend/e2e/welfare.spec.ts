import { expect, expectFits, expectTotal, logIn, rowsShown, settled, test } from './support/app'
import { expectAccessible } from './support/axe'

test('what units do and lack leads to the cadres whom nobody has visited', async ({ page }) => {
  await logIn(page, 'city', '/units/scorecards?missing=LEADER_VISIT&sort=-unvisited')
  await rowsShown(page)
  await settled(page)
  await expectAccessible(page, 'scorecards')
  await page.getByRole('row').nth(1).getByRole('link').first().click()
  await expect(page.getByRole('heading', { name: '履职情况' })).toBeVisible()
  const unvisited = page.locator('dl > div').filter({ hasText: '领导未慰问的干部' }).getByRole('link')
  const total = Number(await unvisited.innerText())
  await unvisited.click()
  await rowsShown(page)
  await expectTotal(page, total)

  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/welfare')
  await settled(page)
  await expectFits(page, 'welfare')
})
