import type { Locator, Page } from '@playwright/test'
import { expect, logIn, test } from './support/app'
import { expectAccessible } from './support/axe'

const DAY = '2005-03-10'
const OVERVIEW = `/overview?area=4414&asOf=${DAY}`

const number = async (link: Locator) => Number((await link.innerText()).replace(/,/g, ''))
const card = (page: Page, title: string) =>
  page
    .getByRole('main')
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: title, exact: true }) })
const figure = (page: Page, title: string, label: string) =>
  card(page, title).getByRole('link', { name: new RegExp(`^${label} `) })

test('the three counts of the city stand side by side, with the villages and the levels', async ({
  page,
}) => {
  await logIn(page, 'city', OVERVIEW)
  await expect(card(page, '按规则需要')).toContainText('1,438')
  await expect(card(page, '按规则需要')).toContainText('4,935')
  await expect(card(page, '省分配名额')).toContainText('1,458')
  await expect(card(page, '省分配名额')).toContainText('5,058')
  await expect(card(page, '实际派出')).toContainText('1,467')
  await expect(card(page, '实际派出')).toContainText('5,109')
  await expect(card(page, '实际派出')).toContainText('+29 个工作组 · +174 名干部')
  await expect(card(page, '实际派出')).toContainText('+9 个工作组 · +51 名干部')
  await expect(card(page, '行政村')).toContainText('2,059')
  for (const count of ['37', '305', '1,365', '3,402']) {
    await expect(card(page, '驻村干部').getByRole('link').filter({ hasText: count }).first()).toBeVisible()
  }
})

test('the figures stand in the sections of the report, and are compared with an earlier day', async ({
  page,
}) => {
  await logIn(page, 'city', `${OVERVIEW}&since=2005-02-10`)
  await expect(figure(page, '宣传', '市级简报')).toHaveText('9')
  await expect(figure(page, '宣传', '宣传册')).toHaveText('8,532')
  await expect(figure(page, '督查与成效', '走访农户')).toHaveText('25,840')
  const row = page
    .getByRole('table')
    .first()
    .getByRole('row', { name: /^市级简报/ })
  const [then, now, change] = (await row.getByRole('cell').allInnerTexts()).map(Number)
  expect(now! - then!).toBe(change)
  expect(change).toBeGreaterThan(0)
})

test('a figure opens its trend and its map', async ({ page }) => {
  await logIn(page, 'city', OVERVIEW)
  await page.getByRole('button', { name: '好事实事：看走势和分布' }).click()
  await expect(page).toHaveURL(/figure=deeds/)
  await expect(page.getByRole('img', { name: '好事实事的走势图' })).toBeVisible()
  const counties = page.getByRole('region', { name: '指标分析' }).getByRole('listitem')
  const counts = (await counties.getByRole('link').allInnerTexts())
    .filter((text) => /^[\d,]+$/.test(text))
    .map((text) => Number(text.replace(/,/g, '')))
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(4481)
})

test('every number leads to a list with as many rows', async ({ page }) => {
  await logIn(page, 'city', OVERVIEW)
  const county = page.getByRole('row', { name: /^兴宁市/ }).getByRole('link')
  const links: Locator[] = [
    figure(page, '按规则需要', '工作组'),
    figure(page, '实际派出', '工作组'),
    figure(page, '实际派出', '干部'),
    figure(page, '行政村', '总数'),
    figure(page, '行政村', '贫困村'),
    figure(page, '行政村', '已驻村'),
    figure(page, '行政村', '未驻村'),
    figure(page, '驻村干部', '省派干部'),
    figure(page, '驻村干部', '市派干部'),
    figure(page, '派驻情况', '市组织培训的干部'),
    figure(page, '领导挂钩联系', '市领导挂钩'),
    figure(page, '领导挂钩联系', '有领导挂钩的街道'),
    figure(page, '领导挂钩联系', '县领导到镇'),
    figure(page, '宣传', '县级简报'),
    figure(page, '督查与成效', '市级督查'),
    figure(page, '督查与成效', '好事实事'),
    county.nth(1),
    county.nth(2),
    county.nth(7),
    county.nth(8),
  ]
  for (const link of links) {
    const count = await number(link)
    await link.click()
    await expect(page).not.toHaveURL(/\/overview/)
    const total = page.getByRole('status').filter({ hasText: /^共 [\d,]+ 条$/ })
    await expect(total).toHaveText(new RegExp(`^共 (${count}|${count.toLocaleString('en')}) 条$`))
    await page.goBack()
    await expect(card(page, '实际派出')).toContainText('5,109')
  }
})

test('from the city to a county to a town, and back again', async ({ page }) => {
  await logIn(page, 'city', OVERVIEW)
  await page.getByRole('table').getByRole('link', { name: '兴宁市', exact: true }).click()
  await expect(page).toHaveURL(new RegExp(`area=441481&asOf=${DAY}`))
  await expect(page.getByRole('heading', { level: 1 })).toContainText('兴宁市')
  await page.getByRole('table').getByRole('link', { name: '永和镇', exact: true }).click()
  await expect(page).toHaveURL(/area=441481107/)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('永和镇')
  await expect(card(page, '省分配名额')).toContainText('名额只下达到县')
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('兴宁市')
  await page.getByRole('navigation', { name: '所在位置' }).getByRole('link', { name: '梅州市' }).click()
  await expect(page).toHaveURL(new RegExp(`area=4414&asOf=${DAY}`))
  await expect(card(page, '实际派出')).toContainText('5,109')
})

test('the areas add up to the whole, in the order that is asked for', async ({ page }) => {
  await logIn(page, 'city', OVERVIEW)
  const table = page.getByRole('region', { name: '下级地区' }).getByRole('table')
  const column = async (at: number) => {
    const texts = await table.locator(`tbody tr td:nth-child(${at})`).allInnerTexts()
    return texts.map((text) => Number(text.replace(/,/g, '')))
  }
  const DISPATCHED_CADRES = 10
  await expect(table.getByRole('row', { name: /^合计/ })).toContainText('5,109')
  const counts = await column(DISPATCHED_CADRES)
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(5109)
  await table.getByRole('button', { name: '干部' }).nth(2).click()
  await expect(page).toHaveURL(/sort=-dispatched.cadres/)
  expect(await column(DISPATCHED_CADRES)).toEqual([...counts].sort((one, other) => other - one))
})

test('chart and map say in words what they show', async ({ page }) => {
  await logIn(page, 'city', OVERVIEW)
  await expect(page.getByRole('img', { name: /柱状图/ })).toBeVisible()
  await expect(page.getByRole('img', { name: /示意图/ })).toBeVisible()
  await expect(page.getByText('示意图，不代表实际界线')).toBeVisible()
  await expect(page.locator('canvas')).toHaveCount(3)
  await expectAccessible(page, 'the overview with its charts')
})

test('a broken rule leads from the overview to its rows and on to who breaks it', async ({ page }) => {
  await logIn(page, 'city', `/checks?area=4414&asOf=${DAY}`)
  await expect(page.getByRole('heading', { name: '数据核查' })).toBeVisible()
  const rule = page.getByRole('main').locator('button[aria-expanded]').first()
  const kept = page.getByRole('list', { name: '符合规则的项目' })
  await expect(kept.or(rule).first()).toBeVisible()
  if ((await rule.count()) === 0) return
  await rule.click()
  await expect(page).toHaveURL(/rule=/)
  await expectAccessible(page, 'the rows of a broken rule')
  await page.getByRole('main').getByRole('table').getByRole('link').first().click()
  await expect(page).toHaveURL(/\/(villages|teams|cadres)\/.+/)
})
