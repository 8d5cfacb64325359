import { expect, expectFits, logIn, settled, test } from './support/app'
import { date, save } from './support/form'

const TOWN = '441481107'

test('a town shows who leads it and its liaison group, whose three are on post there', async ({ page }) => {
  await logIn(page, 'county-441481', `/areas/${TOWN}`)
  const main = page.getByRole('main')
  await expect(main.getByRole('heading', { name: '领导小组' })).toBeVisible()
  await main.getByRole('link', { name: '第一批' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('永和镇联络组')

  await page.getByRole('link', { name: '编辑' }).click()
  await date(page, '成立日期', '2005-01-01')
  await save(page)
  await expect(main).toContainText('2005-01-01 不在该镇（街道）驻村')
  await date(page, '成立日期', '2005-01-20')
  await save(page)
  await expect(main).toContainText('2005-01-20')

  await main.locator('dd a[href^="/cadres/"]').first().click()
  await expect(main.getByRole('link', { name: '永和镇联络组' })).toBeVisible()
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(`/areas/${TOWN}`)
  await settled(page)
  await expectFits(page, 'town')
})
