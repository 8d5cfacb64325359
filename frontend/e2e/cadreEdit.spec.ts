import { expect, logIn, rowsShown, test } from './support/app'
import type { Page } from '@playwright/test'

const openEdit = async (page: Page, initials: string, name: string) => {
  await logIn(page, 'city', `/cadres?q=${initials}`)
  await rowsShown(page)
  await page.getByRole('link', { name, exact: true }).first().click()
  await page.getByRole('link', { name: '编辑' }).click()
  await expect(page.getByLabel('职务', { exact: true })).toBeVisible()
}

test('two browsers edit one cadre, and nothing is lost', async ({ page, browser }) => {
  await openEdit(page, 'lhm', '蓝华明')
  const otherContext = await browser.newContext()
  const other = await otherContext.newPage()
  await openEdit(other, 'lhm', '蓝华明')

  await other.getByLabel('职务', { exact: true }).fill('处长')
  await other.getByLabel('联系电话').fill('13800000001')
  await other.getByRole('button', { name: '保存' }).click()
  await expect(other.getByRole('heading', { level: 1 })).toHaveText('蓝华明')

  await page.getByLabel('职务', { exact: true }).fill('巡视员')
  await page.getByRole('button', { name: '保存' }).click()
  const dialog = page.getByRole('dialog', { name: '别人刚刚改过这条记录' })
  await expect(dialog).toContainText('处长')
  await expect(dialog).toContainText('巡视员')
  await expect(dialog).toContainText('13800000001')
  await dialog.getByRole('button', { name: '按所选保存' }).click()

  await expect(page.getByText('巡视员')).toBeVisible()
  await expect(page.getByText('13800000001')).toBeVisible()
  await otherContext.close()
})

test('what the server refuses stands at its field, and what was typed stays', async ({ page }) => {
  await openEdit(page, 'lhm', '蓝华明')
  await page.getByLabel('身份证号').fill('441481196803020018')
  await page.getByRole('button', { name: '保存' }).click()
  await expect(page.locator('.el-form-item.is-error')).toContainText('身份证号')
  await expect(page.getByLabel('身份证号')).toHaveValue('441481196803020018')
  await expect(page.getByLabel('身份证号')).toBeFocused()
})

test('what was typed is not thrown away without asking', async ({ page }) => {
  await openEdit(page, 'lhm', '蓝华明')
  await page.getByLabel('职务', { exact: true }).fill('某职')
  await page.getByRole('link', { name: '行政村' }).click()
  const question = page.getByRole('dialog', { name: '修改未保存' })
  await question.getByRole('button', { name: '留下' }).click()
  await expect(page.getByLabel('职务', { exact: true })).toHaveValue('某职')
  await page.getByRole('link', { name: '行政村' }).click()
  await question.getByRole('button', { name: '放弃修改' }).click()
  await expect(page).toHaveURL(/\/villages/)
})
