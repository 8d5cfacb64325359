import type { Page } from '@playwright/test'
import { expect, expectTotal, logIn, rowsShown, settled, test } from './support/app'
import { choose, save } from './support/form'

const VILLAGE = '441426114204'
const TITLE = '修整松岗机耕路便民桥'

/** How many deeds the village has by the end of the quarter, as its target has it. */
async function counted(page: Page): Promise<number> {
  const answer = await page.request.get(`/api/v1/progress?target=G4&village=${VILLAGE}&quarter=2005-Q4`)
  return ((await answer.json()) as { items: { value: number }[] }).items[0]?.value ?? -1
}

test('a deed is written by a cadre, compared with what is likely the same, and counts once verified', async ({
  page,
  browser,
}) => {
  await logIn(page, 'cadre', '/deeds/new')
  await page.getByLabel('标题', { exact: true }).fill(TITLE)
  await choose(page, '类别', '道路交通')
  await page.getByLabel('受益户数').fill('36')
  await save(page)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(TITLE)
  await expect(page.getByRole('main')).toContainText('待审核')
  await expect(page.getByRole('main')).toContainText('蓝华明')

  await page.goto('/deeds/new')
  await page.getByLabel('标题', { exact: true }).fill(`${TITLE}工程`)
  await expect(page.getByRole('status').getByRole('link', { name: TITLE })).toBeVisible()
  await choose(page, '类别', '道路交通')
  await save(page)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`${TITLE}工程`)

  const office = await (await browser.newContext()).newPage()
  await logIn(office, 'city', '/verification?area=441426114')
  await settled(office)
  const before = await counted(office)
  const twins = office.getByRole('listitem').filter({ hasText: TITLE }).filter({ hasText: '可能重复的' })
  await expect(twins).toHaveCount(2)
  await office.getByRole('checkbox', { name: `选择：${TITLE}`, exact: true }).check()
  await office.getByRole('button', { name: '审核所选（1）' }).click()
  const dialog = office.getByRole('dialog')
  await expect(dialog).toContainText(`${TITLE}工程`)
  await expect(dialog).toContainText('官仁村')
  await dialog.getByRole('button', { name: '审核通过' }).click()
  await expect(office.getByText('已审核 1 件')).toBeVisible()
  await expect(office.getByRole('checkbox', { name: `选择：${TITLE}`, exact: true })).toHaveCount(0)
  expect(await counted(office)).toBe(before + 1)

  await office.getByRole('checkbox', { name: `选择：${TITLE}工程` }).check()
  await office.getByRole('button', { name: '退回所选（1）' }).click()
  await dialog.getByLabel('原因').fill('与前一件重复')
  await dialog.getByRole('button', { name: '退回', exact: true }).click()
  await expect(office.getByText('已退回 1 件')).toBeVisible()
  expect(await counted(office)).toBe(before + 1)
  await office.context().close()

  await page.reload()
  await expect(page.getByRole('main')).toContainText('与前一件重复')
})

test('each figure of the fieldwork leads to as many records', async ({ page }) => {
  await logIn(page, 'city', '/fieldwork')
  for (const [area, column] of [
    ['合计', 1],
    ['合计', 2],
    // the chosen area stays when one goes back, so the last
    ['丰顺县', 2],
  ] as const) {
    const figure = page.getByRole('row', { name: area }).getByRole('cell').nth(column)
    const count = Number((await figure.textContent())?.replace(/\D/g, ''))
    await figure.getByRole('link').click()
    await rowsShown(page)
    await expectTotal(page, count)
    await page.goBack()
  }
})
