import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expect, logIn, test } from './support/app'
import { expectAccessible } from './support/axe'

const HEADER = '姓名,身份证号,派出单位,派出级别,县（市、区）,镇（街道）,村,驻村职务,到村日期'

/** A number with the check digit of GB 11643. */
function idNumber(serial: number): string {
  const digits = `44148119700101${String(serial).padStart(3, '0')}`
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
  const sum = weights.reduce((total, weight, at) => total + weight * Number(digits[at]), 0)
  return digits + '10X98765432'[sum % 11]
}

const row = (name: string, id: string, village = '曲塘村') =>
  `${name},${id},龙田镇人民政府,镇派,兴宁市,龙田镇,${village},队员,2005-09-10`

const choose = (page: Page, name: string, text: string) =>
  page.getByLabel('选择文件').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) })

test('a file with an error is checked, imported in part, mended and imported whole', async ({ page }) => {
  await logIn(page, 'city', '/imports')
  await expect(page.getByRole('radio', { name: /花名册/ })).toBeChecked()

  const wrong = idNumber(903).replace(/.$/, (digit) => (digit === '1' ? '2' : '1'))
  const rows = [row('温一鸣', idNumber(901)), row('温二鸣', idNumber(902)), row('温三鸣', wrong)]
  await choose(page, 'roster.csv', [HEADER, ...rows, ''].join('\r\n'))
  await page.getByRole('button', { name: '检查文件' }).click()
  await expect(page.getByRole('status')).toContainText('检查发现 1 行有错误，其余 2 行没有问题')
  const finding = page.getByRole('row', { name: /ID_CHECKSUM/ })
  await expect(finding).toContainText('身份证号')
  await expect(finding).toContainText('*')
  await expect(finding).not.toContainText(wrong)
  await expectAccessible(page, 'the report of a check')

  await page.getByRole('button', { name: '跳过错误行，导入其余 2 行' }).click()
  await expect(page.getByRole('status')).toContainText('已导入 2 行，1 行有错误没有导入')

  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'CSV' }).click()
  const rejected = await readFile(await (await downloading).path(), 'utf-8')
  expect(rejected).toContain('温三鸣')
  expect(rejected).not.toContain('温一鸣')
  expect(rejected).toContain('ID_CHECKSUM')

  await page.getByRole('button', { name: '再导入一个文件' }).click()
  await choose(page, 'mended.csv', rejected.replace(wrong, idNumber(903)))
  await page.getByRole('button', { name: '检查文件' }).click()
  await expect(page.getByRole('status')).toContainText('检查通过，1 行都可以导入')
  await page.getByRole('button', { name: '导入 1 行' }).click()
  await expect(page.getByRole('status')).toContainText('导入完成，共 1 行')

  await page.getByRole('main').getByRole('link', { name: '驻村干部' }).click()
  await expect(page).toHaveURL(/\/cadres\?status=POSTED/)
  await page.getByRole('searchbox').fill('温三鸣')
  await expect(page.getByRole('link', { name: '温三鸣' })).toBeVisible()
})

test('past imports are kept with their reports', async ({ page }) => {
  await logIn(page, 'city', '/import-jobs')
  await page.getByRole('row').nth(1).getByRole('link').first().click()
  await expect(page.getByRole('heading', { level: 1, name: '导入记录' })).toBeVisible()
  await expect(page.getByText('梅州市驻村办').first()).toBeVisible()
})

test('a file whose columns are not known is refused with the reason', async ({ page }) => {
  await logIn(page, 'city', '/imports')
  await choose(page, 'roster.csv', `${HEADER},脾气\n${row('温四鸣', idNumber(904))},好\n`)
  await page.getByRole('button', { name: '检查文件' }).click()
  await expect(page.getByRole('status')).toContainText('这个文件不能导入')
  await expect(page.getByRole('status')).toContainText('脾气')
  await page.getByRole('button', { name: '返回，换文件或选项' }).click()
  await page.getByText('导入选项').click()
  await page.getByText('忽略这些列').click()
  await page.getByRole('button', { name: '检查文件' }).click()
  await expect(page.getByRole('status')).toContainText('检查通过，1 行都可以导入')
  await expect(page.getByText('忽略的列：')).toBeVisible()
})

test('the session ends, its user logs in again, and the check goes on with the file that was chosen', async ({
  page,
  context,
}) => {
  await logIn(page, 'city', '/imports')
  await choose(page, 'roster.csv', [HEADER, row('温五鸣', idNumber(905))].join('\n'))
  await context.clearCookies()
  await page.getByRole('button', { name: '检查文件' }).click()
  const dialog = page.getByRole('dialog', { name: '登录已过期' })
  await dialog.getByLabel('密码', { exact: true }).fill('Zhucun-2005')
  await dialog.getByRole('button', { name: '登录', exact: true }).click()
  await expect(page.getByRole('status')).toContainText('检查通过')
})

test('columns are explained and the template can be downloaded', async ({ page }) => {
  await logIn(page, 'city', '/imports?resource=villages')
  await expect(page.getByRole('radio', { name: /行政村/ })).toBeChecked()
  await page.getByText('有哪些列，怎么填').click()
  await expect(page.getByRole('rowheader', { name: '年集体经济收入' })).toBeVisible()
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Excel' }).click()
  expect((await downloading).suggestedFilename()).toMatch(/villages.*\.xlsx$/)
})

test('who only reads is offered no import', async ({ page }) => {
  await logIn(page, 'viewer')
  await expect(page.getByRole('link', { name: '数据导入' })).toHaveCount(0)
  await page.goto('/imports')
  await expect(page.getByRole('heading', { name: '没有权限' })).toBeVisible()
})
