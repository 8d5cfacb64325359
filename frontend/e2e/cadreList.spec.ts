import { expect, expectTotal, logIn, rowsShown, test } from './support/app'

test.beforeEach(async ({ page }) => {
  await logIn(page, 'city', '/cadres')
  await rowsShown(page)
})

test('filter, order and page stand in the URL, and the way back leads through them', async ({ page }) => {
  await page.getByRole('combobox', { name: '派出级别' }).press('Enter')
  await page.getByRole('option', { name: '市派' }).click()
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(/dispatchLevel=CITY/)
  await expectTotal(page, 305)

  await page.getByRole('button', { name: '到村日期' }).click()
  await expect(page).toHaveURL(/sort=postedOn/)
  await expect(page.getByRole('columnheader', { name: '到村日期' })).toHaveAttribute('aria-sort', 'ascending')

  await page.getByRole('navigation', { name: '翻页' }).getByText('2', { exact: true }).click()
  await expect(page).toHaveURL(/page=2/)
  await expect(page.getByText('第 21–40 条')).toBeVisible()

  await page.goBack()
  await expect(page).not.toHaveURL(/page=2/)
  await page.goBack()
  await expect(page).not.toHaveURL(/sort=/)
  await page.goBack()
  await expect(page).not.toHaveURL(/dispatchLevel/)
  await expectTotal(page, 5109)
})

test('a name is found by its pinyin initials', async ({ page }) => {
  await page.getByRole('searchbox', { name: '姓名、单位或拼音首字母' }).fill('lhm')
  await expect(page).toHaveURL(/q=lhm/)
  await expect(page.getByRole('link', { name: '蓝华明' })).toBeVisible()
})

test('the list one came from is the list one goes back to', async ({ page }) => {
  await page.goto('/cadres?dispatchLevel=PROVINCE&page=2')
  await rowsShown(page)
  await page.getByRole('row').nth(1).getByRole('link').first().click()
  await expect(page).toHaveURL(/\/cadres\/[0-9a-f-]{36}/)
  await page.getByRole('main').getByRole('link', { name: '驻村干部' }).click()
  await expect(page).toHaveURL(/\/cadres\?dispatchLevel=PROVINCE&page=2$/)
})

test('the columns that are chosen are remembered', async ({ page }) => {
  await page.getByRole('button', { name: '列' }).click()
  await page.locator('label').filter({ hasText: '学历' }).click()
  await expect(page.getByRole('columnheader', { name: '学历' })).toBeVisible()
  await page.reload()
  await expect(page.getByRole('columnheader', { name: '学历' })).toBeVisible()
})

test('the export holds the rows of the filter', async ({ page }) => {
  await page.goto('/cadres?dispatchLevel=PROVINCE')
  await rowsShown(page)
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: '导出' }).click()
  await page.getByRole('menuitem', { name: 'CSV' }).click()
  const file = await download
  const chunks: Buffer[] = []
  for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer)
  const lines = Buffer.concat(chunks).toString('utf8').trim().split('\r\n')
  expect(lines).toHaveLength(1 + 37)
  expect(lines[0]).toContain('姓名')
})

test('a county is chosen above, and every list follows', async ({ page }) => {
  await page.getByRole('button', { name: '当前地区' }).click()
  await page.getByRole('button', { name: '平远县', exact: true }).click()
  await expect(page).toHaveURL(/area=441426/)
  await page.getByRole('link', { name: '驻村工作组' }).click()
  await expect(page).toHaveURL(/\/teams\?area=441426/)
  await rowsShown(page)
  for (const row of await page.getByRole('row').nth(1).getByRole('link').allTextContents()) {
    if (row.includes('/')) expect(row).toContain('平远县')
  }
})
