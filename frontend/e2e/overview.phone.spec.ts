import { expect, expectFits, logIn, test } from './support/app'

test('on a phone the areas are cards, and nothing is wider than the screen', async ({ page }) => {
  await logIn(page, 'city', '/overview?area=4414&asOf=2005-03-10')
  await expect(page.getByRole('list', { name: '下级地区' }).getByRole('listitem')).toHaveCount(8)
  await expect(page.getByRole('table')).toHaveCount(0)
  await expectFits(page, 'the overview')
  await page
    .getByRole('list', { name: '下级地区' })
    .getByRole('link', { name: '蕉岭县', exact: true })
    .click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('蕉岭县')
})
