import { expect, logIn, rowsShown, test } from './support/app'

test('a cadre is moved to another village: the old posting ends the day before the new one', async ({
  page,
}) => {
  await logIn(page, 'city', '/cadres?role=SOLE&dispatchLevel=TOWN&area=441426')
  await rowsShown(page)
  await page.getByRole('row').nth(1).getByRole('link').first().click()
  await page.getByRole('button', { name: '调整驻点' }).click()

  const dialog = page.getByRole('dialog', { name: '调整驻点：' })
  await dialog.getByLabel('驻点村').fill('官仁')
  await page.getByRole('option', { name: /官仁/ }).first().click()
  await dialog.getByLabel('到村日期').fill('2005-03-10')
  await page.keyboard.press('Enter')
  await dialog.getByRole('button', { name: '调整驻点' }).click()

  await expect(dialog).toBeHidden()
  const history = page.getByRole('main').getByRole('listitem')
  await expect(history.first()).toContainText('2005-03-10 ~ 至今')
  await expect(history.first()).toContainText('官仁村')
  await expect(history.nth(1)).toContainText('2005-03-09')
  await expect(history.nth(1)).toContainText('调整驻点')
})
