import type { Page } from '@playwright/test'
import { expect, expectTotal, logIn, test } from './support/app'

async function fits(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0)
}

test('on a phone the targets are cards, the chosen one with its areas and their rows', async ({ page }) => {
  await logIn(page, 'city', '/targets?area=4414&quarter=2005-Q1')
  const cards = page.getByRole('list', { name: '目标任务按地区' })
  await cards.getByRole('button', { name: /^G4/ }).click()
  await expect(page).toHaveURL(/target=G4/)
  const county = cards.getByRole('listitem').filter({ has: page.getByRole('link', { name: '兴宁市' }) })
  await fits(page)
  const behind = county.getByRole('link', { name: /^落后 \d+ 村$/ }).last()
  const count = Number(/\d+/.exec(await behind.innerText())?.[0])
  await behind.click()
  await expectTotal(page, count)
  await fits(page)
  await page.goBack()
  await county.getByRole('link', { name: '兴宁市' }).last().click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('兴宁市')
})

test('on a phone it is seen at once who has not reported', async ({ page }) => {
  await logIn(page, 'city', '/targets/completeness?area=4414&quarter=2005-Q1')
  await expect(page.getByRole('list', { name: '下级地区填报情况' }).getByRole('listitem')).toHaveCount(8)
  await expect(page.getByRole('table')).toHaveCount(0)
  await fits(page)
  await page.goto('/targets/definitions/G2/edit')
  await expect(page.getByLabel('中文名称')).toBeVisible()
  await fits(page)
})
