import { expect, expectTotal, logIn, logInByForm, test } from './support/app'

test('lists are cards with a short pager, and the menu is a drawer', async ({ page }) => {
  await logInByForm(page, 'city', '/cadres')
  await expect(page.getByRole('list', { name: '列表' }).getByRole('listitem').first()).toBeVisible()
  await page.getByRole('button', { name: '下一页' }).click()
  await expect(page).toHaveURL(/page=2/)
  await page.getByRole('button', { name: '菜单', exact: true }).click()
  await page.getByRole('dialog').getByRole('link', { name: '行政村' }).click()
  await expect(page).toHaveURL(/\/villages/)
  await expect(page.getByRole('dialog')).toBeHidden()
})

test('filters open as a sheet', async ({ page }) => {
  await logIn(page, 'city', '/cadres')
  await page.getByRole('button', { name: '筛选' }).click()
  await page.getByRole('combobox', { name: '派出级别' }).press('Enter')
  await page.getByRole('option', { name: '省派' }).click()
  await expect(page).toHaveURL(/dispatchLevel=PROVINCE/)
  await page.getByRole('button', { name: '查看结果' }).click()
  await expectTotal(page, 37)
})
