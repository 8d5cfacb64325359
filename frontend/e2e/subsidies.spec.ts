import { expect, expectTotal, logIn, test } from './support/app'

test('a town submits what its cadres are paid, and the county approves it', async ({ page, browser }) => {
  await logIn(page, 'town-441481107', '/subsidy-sheets?month=2005-02')
  await page.getByRole('row').filter({ hasText: '2005-02' }).getByRole('link', { name: '永和镇' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('永和镇 2005-02')
  await expect(page.getByRole('main')).toContainText('驻村补助')
  await page.getByRole('button', { name: '提交县驻村办' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '提交县驻村办' }).click()
  await expect(page.locator('header .el-tag').first()).toHaveText('待审批')
  await expect(page.getByRole('button', { name: '批准', exact: true })).toHaveCount(0)

  const county = await (await browser.newContext()).newPage()
  await logIn(county, 'county-441481', page.url())
  await county.getByRole('button', { name: '批准', exact: true }).click()
  await county.getByRole('dialog').getByLabel('审批意见').fill('同意发放')
  await county.getByRole('dialog').getByRole('button', { name: '批准', exact: true }).click()
  await expect(county.getByRole('main')).toContainText('同意发放')
  const file = county.waitForEvent('download')
  await county.getByRole('button', { name: '银行代发清单' }).click()
  await county.getByRole('menuitem', { name: '财政 · CSV' }).click()
  expect((await file).suggestedFilename()).toContain('441481107-2005-02')
  await county.context().close()
})

test('as many outliers are listed as the spread counts', async ({ page }) => {
  await logIn(page, 'city', '/subsidies?month=2005-02')
  const figure = page.getByRole('row', { name: '蕉岭县' }).getByRole('cell').last()
  const count = Number(await figure.textContent())
  await figure.getByRole('link').click()
  await expect(page).toHaveURL(/month=2005-02/)
  await expectTotal(page, count)
})
