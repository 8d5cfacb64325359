import { expect, logIn, rowsShown, test } from './support/app'
import { expectAccessible } from './support/axe'

test('the board leads from what is overdue to a finding with its history', async ({ page }) => {
  await logIn(page, 'city', '/findings')
  await rowsShown(page)
  await expect(page.getByRole('row').nth(1)).toContainText('逾期未整改')
  await page.getByRole('link', { name: '已销号', exact: true }).click()
  await expect(page).toHaveURL(/state=CLOSED/)
  await rowsShown(page)
  await page.getByRole('row').nth(1).getByRole('link').first().click()
  await expect(page.getByRole('heading', { name: '办理过程' })).toBeVisible()
  await expectAccessible(page, 'a closed finding')
  await page.getByRole('main').getByRole('link', { name: '问题整改', exact: true }).click()
  await expect(page).toHaveURL(/state=CLOSED/)
})

test('the overview counts what is overdue as the board does', async ({ page }) => {
  await logIn(page, 'city', '/overview')
  const figures = page.getByRole('region', { name: '督查与问题' })
  const overdue = figures.locator('.alert a')
  const count = await overdue.innerText()
  await overdue.click()
  await expect(page).toHaveURL(/overdue=true/)
  await expect(page.getByText(`共 ${count} 条`, { exact: true })).toBeVisible()
})

test('a town puts right what it found itself, and its county closes it', async ({ page }) => {
  await logIn(page, 'town-441481107', '/findings?state=OPEN')
  await page.getByRole('row').nth(1).getByRole('link').first().click()
  await page.getByRole('button', { name: '提交整改' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: '提交整改' }).click()
  await expect(dialog).toContainText('必填')
  await dialog.getByRole('textbox', { name: '整改情况' }).fill('已修缮住房，漏雨处已更换瓦面')
  await dialog.getByRole('button', { name: '提交整改' }).click()
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('main')).toContainText('待复查')
  await expect(page.getByRole('button', { name: '销号' })).toHaveCount(0)

  const finding = new URL(page.url()).pathname
  await page.context().clearCookies()
  await logIn(page, 'county-441481', finding)
  await page.getByRole('button', { name: '销号' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '销号' }).click()
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(page.getByRole('main')).toContainText('已销号')
})
