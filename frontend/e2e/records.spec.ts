import type { Locator, Page } from '@playwright/test'
import { expect, logIn, rowsShown, test } from './support/app'

const save = (page: Page) => page.getByRole('button', { name: '保存' }).click()

/** Types into a select that asks the server, and takes what it finds. */
async function find(form: Page | Locator, page: Page, label: string, text: string): Promise<void> {
  await form.getByLabel(label).fill(text)
  await page.getByRole('option', { name: text }).first().click()
}

async function choose(form: Page | Locator, page: Page, label: string, option: string): Promise<void> {
  await form.getByLabel(label).press('Enter')
  await page.getByRole('option', { name: option, exact: true }).click()
}

async function date(form: Page | Locator, label: string, value: string): Promise<void> {
  await form.getByLabel(label).fill(value)
  await form.getByLabel(label).press('Tab')
}

test('a cadre is registered, posted and called back; history keeps it all', async ({ page }) => {
  await logIn(page, 'city', '/cadres/new')
  await page.getByLabel('姓名').fill('欧阳试')
  await page.getByLabel('身份证号').fill('44140219780516001X')
  await choose(page, page, '派出级别', '市派')
  await find(page, page, '派出单位', '梅州市')
  await page.getByLabel('管理地区').click()
  await page.getByRole('button', { name: '平远县', exact: true }).click()
  await save(page)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('欧阳试')
  await expect(page.getByText('1978-05-16')).toBeVisible()

  await page.getByRole('button', { name: '安排驻村' }).click()
  const posting = page.getByRole('dialog', { name: '安排驻村' })
  await find(posting, page, '驻点村', '官仁')
  await choose(posting, page, '驻村职务', '驻村干部')
  await date(posting, '到村日期', '2005-02-01')
  await posting.getByRole('button', { name: '安排驻村' }).click()
  await expect(page.getByText('2005-02-01 ~ 至今')).toBeVisible()

  await page.getByRole('button', { name: '结束驻点' }).click()
  const ending = page.getByRole('dialog', { name: '结束驻点' })
  await date(ending, '结束日期', '2005-03-31')
  await choose(ending, page, '结束原因', '召回')
  await ending.getByLabel('说明').fill('单位另有任务')
  await ending.getByRole('button', { name: '结束驻点' }).click()
  await expect(page.getByText('2005-02-01 ~ 2005-03-31')).toBeVisible()
  await expect(page.getByText('召回: 单位另有任务')).toBeVisible()

  // what history refers to is ended, never deleted
  await expect(page.getByRole('button', { name: '删除' })).toHaveCount(0)
})

test('the income of a village is reported year by year', async ({ page }) => {
  await logIn(page, 'city', '/villages?q=官仁')
  await rowsShown(page)
  await page.getByRole('row').nth(1).getByRole('link').first().click()
  await page.getByRole('link', { name: '编辑' }).click()
  await page.getByRole('combobox', { name: '选择年份' }).fill('2005')
  await page.getByRole('option', { name: '2005 年' }).click()
  await page.getByRole('button', { name: '添加' }).click()
  await page.getByLabel('2005 年集体经济收入').fill('31000')
  await page.getByLabel('人口').fill('1234')
  await save(page)
  await expect(page.getByRole('row', { name: /^2005/ })).toContainText('31,000.00')
  await expect(page.getByText('1,234')).toBeVisible()
})

test('a unit is added, renamed and removed', async ({ page }) => {
  await logIn(page, 'city', '/units/new')
  await page.getByLabel('单位名称').fill('梅州市测试局')
  await choose(page, page, '级别', '市')
  await page.getByLabel('所在地').click()
  await page.getByRole('button', { name: '本级全部' }).click()
  await save(page)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('梅州市测试局')
  await page.getByRole('link', { name: '编辑' }).click()
  await page.getByLabel('单位名称').fill('梅州市试验局')
  await save(page)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('梅州市试验局')
  await page.getByRole('button', { name: '删除' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '删除' }).click()
  await expect(page).toHaveURL(/\/units/)
})

test('the quota of a county is changed, and the sums follow', async ({ page }) => {
  await logIn(page, 'city', '/allocations')
  const row = page.getByRole('row', { name: /蕉岭县/ })
  await expect(row).toContainText('58')
  await row.getByRole('link').click()
  await page.getByLabel('工作组').fill('59')
  await save(page)
  await expect(page.getByRole('row', { name: /蕉岭县/ })).toContainText('59')
  await expect(page.getByRole('row', { name: /合计/ })).toContainText('1,459')
})
