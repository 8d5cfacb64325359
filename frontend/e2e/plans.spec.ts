import { expect, logIn, settled, test } from './support/app'
import { date, save } from './support/form'

const TITLE = '官仁村 2006 年工作计划'
const ITEM = '改造低产果园 60 亩'

test('the team of a village writes a plan, the town adopts it, and what is done of it is told all the while', async ({
  page,
  browser,
}) => {
  await logIn(page, 'cadre', '/plans/new')
  await page.getByLabel('计划名称', { exact: true }).fill(TITLE)
  await page.getByLabel('年度').fill('2006')
  await page.getByRole('button', { name: '添加一条' }).click()
  await page.getByLabel('第 1 条的工作内容').fill(ITEM)
  await date(page, '第 1 条的完成期限', '2007-01-01')
  await save(page)
  await expect(page.getByText('应在 2006-01-01 到 2006-12-31 之间')).toBeVisible()
  await date(page, '第 1 条的完成期限', '2006-09-30')
  await save(page)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(TITLE)
  await expect(page.getByRole('main')).toContainText('草稿')

  const office = await (await browser.newContext()).newPage()
  await logIn(office, 'city', new URL(page.url()).pathname)
  await office.getByRole('button', { name: '通过' }).click()
  await office.getByRole('dialog').getByRole('button', { name: '通过' }).click()
  await expect(office.getByRole('main')).toContainText('已通过')
  await office.context().close()

  await page.reload()
  await settled(page)
  await expect(page.getByRole('link', { name: '编辑' })).toHaveCount(0)
  await page.getByRole('link', { name: ITEM }).click()
  await page.getByRole('link', { name: '编辑' }).click()
  // another field's label begins with the same word
  await page.getByRole('combobox', { name: '进展' }).press('Enter')
  await page.getByRole('option', { name: '已完成', exact: true }).click()
  await save(page)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(ITEM)
  await expect(page.getByRole('main')).toContainText('2005-10-10')
})
