import type { Page } from '@playwright/test'
import { expect, expectFits, logIn, settled, test } from './support/app'
import { expectAccessible } from './support/axe'
import { expectSaved } from './support/sheet'

async function expectReadable(page: Page, where: string): Promise<void> {
  await expectFits(page, where)
  await expectAccessible(page, where)
}

test('a village is a form of its targets, with fields by their kind', async ({ page }) => {
  await logIn(page, 'town-441481107', '/progress/sheet?quarter=2005-Q4')
  await expect(page.getByRole('group', { name: /^G2 / })).toBeVisible()
  await expectReadable(page, 'the form of a village')
  await page.getByRole('button', { name: '下一个村' }).click()

  await page.getByRole('textbox', { name: '每个村培养3名以上后备干部' }).fill('三')
  await page.getByRole('group', { name: '指导发展村级集体经济', exact: true }).getByText('进行中').click()
  await expect(page.getByRole('group', { name: /^G2 / })).toContainText('请填 0 或以上的整数')
  await page.getByRole('textbox', { name: '每个村培养3名以上后备干部' }).fill('99')
  await page.getByRole('group', { name: '建立完善一套长效的工作机制', exact: true }).getByText('是').click()
  await expect(page.getByText('3 格未保存')).toBeVisible()
  await page.getByLabel('佐证文件').fill('《驻村工作制度》')
  await page.getByRole('button', { name: '保存草稿' }).click()
  await expectSaved(page)
})

test('the review and the list fit the phone', async ({ page }) => {
  await logIn(page, 'county-441481', '/progress/review')
  await expect(page.getByRole('row').nth(1)).toBeVisible()
  await expectReadable(page, 'the towns to review')
  await page.goto('/progress')
  await settled(page)
  await expectReadable(page, 'the list of progress')
})
