import type { Locator, Page } from '@playwright/test'
import { expect, expectTotal, logIn, test } from './support/app'
import { expectAccessible } from './support/axe'

const MATRIX = '/targets?area=4414&quarter=2005-Q1'

const matrix = (page: Page) => page.getByRole('region', { name: '目标任务按地区' })
const behindOf = (page: Page, area: string, target: string) =>
  matrix(page).getByRole('link', { name: new RegExp(`^${area} ${target} 落后村数 `) })
const count = async (link: Locator) => Number((await link.innerText()).replace(/[▼,]/g, ''))
const rowOf = (page: Page, target: string) =>
  matrix(page)
    .getByRole('row')
    .filter({ has: page.getByRole('button', { name: new RegExp(`^${target}[^0-9]`) }) })

test('a goal from the matrix down to a village and back, the numbers equal on the way', async ({ page }) => {
  await logIn(page, 'city', MATRIX)
  const all = await count(behindOf(page, '梅州市', 'G2'))
  const county = await count(behindOf(page, '兴宁市', 'G2'))
  expect(county).toBeGreaterThan(0)

  await behindOf(page, '兴宁市', 'G2').click()
  await expect(page).toHaveURL(/\/progress\?.*behind=true/)
  await expectTotal(page, county)
  await page.goBack()
  await behindOf(page, '梅州市', 'G2').click()
  await expectTotal(page, all)
  await page.goBack()

  await matrix(page).getByRole('link', { name: '兴宁市', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('兴宁市')
  expect(await count(behindOf(page, '兴宁市', 'G2'))).toBe(county)
  await behindOf(page, '永和镇', 'G2')
    .or(behindOf(page, '.{2,}镇', 'G2'))
    .first()
    .click()
  await page.getByRole('region', { name: '列表' }).getByRole('row').nth(1).getByRole('link').first().click()
  await expect(page).toHaveURL(/\/progress\/[0-9a-f-]+/)
  await page.getByRole('main').locator('a[href^="/villages/4414"]').first().click()
  await expect(page).toHaveURL(/\/villages\/441481/)
  for (let step = 0; step < 4; step++) await page.goBack()
  await expect(page).toHaveURL(/\/targets\?.*area=4414(&|$)/)
  expect(await count(behindOf(page, '梅州市', 'G2'))).toBe(all)
})

test('what is met, behind and verified adds up over the counties and is what the lists hold', async ({
  page,
}) => {
  for (const [view, filter] of [
    ['behind', 'behind=true'],
    ['verified', 'state=VERIFIED'],
    ['rate', 'met=true'],
  ]) {
    const answer = page.waitForResponse(/statistics\/targets\?/)
    if (view === 'behind') await logIn(page, 'city', `${MATRIX}&view=${view}`)
    else await page.goto(`${MATRIX}&view=${view}`)
    const { targets, children } = await (await answer).json()
    const key = { behind: 'behind', verified: 'verified', rate: 'met' }[view ?? ''] ?? ''
    for (const at of targets.keys()) {
      const sum = children.reduce((all: number, child: typeof targets) => all + child.targets[at][key], 0)
      expect(sum, `${targets[at].code} ${key}`).toBe(targets[at][key])
    }
    await rowOf(page, 'G5').getByRole('cell').first().getByRole('link').first().click()
    await expect(page).toHaveURL(new RegExp(filter ?? ''))
    await expectTotal(page, targets.find(({ code }: { code: string }) => code === 'G5')[key])
  }
})

test('a chosen target has its chart, its map and its address', async ({ page }) => {
  await logIn(page, 'city', MATRIX)
  await rowOf(page, 'G3').getByRole('button').click()
  await expect(page).toHaveURL(/target=G3/)
  await expect(page.getByRole('heading', { name: '按季度 · G3' })).toBeVisible()
  await expect(page.getByRole('heading', { name: /^地图 · G3 达标率/ })).toContainText('示意图')
  await expect(page.locator('canvas')).toHaveCount(2)
  await page.getByRole('radio', { name: '落后村数' }).check({ force: true })
  await expect(page).toHaveURL(/view=behind/)
  await page.reload()
  await expect(page.getByRole('heading', { name: /^地图 · G3 落后村数/ })).toBeVisible()
  await expect(rowOf(page, 'G1')).toContainText('自动计算')
  await expect(page.locator('canvas')).toHaveCount(2)
  await expectAccessible(page, 'the matrix of targets')
})

test('without the map the page says so and stays whole', async ({ page }) => {
  await page.route('**/maps/*.geojson', (route) => route.fulfill({ status: 404 }))
  await logIn(page, 'city', MATRIX)
  await expect(page.getByText('地图没有加载出来')).toBeVisible()
  await expect(behindOf(page, '兴宁市', 'G2')).toBeVisible()
})

test('who has not reported, from the city to the village', async ({ page }) => {
  await logIn(page, 'city', '/targets/completeness?area=4414&quarter=2005-Q1')
  const areas = page.getByRole('region', { name: '下级地区填报情况' })
  const missing = async () =>
    (await areas.locator('tbody td:nth-child(2)').allInnerTexts()).map((text) => Number(text))
  await expect(areas.locator('tbody tr')).toHaveCount(8)
  const counts = await missing()
  expect(counts).toEqual([...counts].sort((one, other) => other - one))
  await expect(page.getByText('2005-04-10')).toBeVisible()
  await expectAccessible(page, 'who has reported')

  await areas.locator('tbody a').first().click()
  await expect(page.getByRole('heading', { level: 1 })).not.toContainText('梅州市')
  await expect(areas.locator('tbody tr')).not.toHaveCount(8)
  expect((await missing()).reduce((sum, one) => sum + one, 0)).toBe(counts[0])
  const inTown = (await missing())[0] ?? 0
  await areas.locator('tbody a').first().click()
  const villages = page.getByRole('region', { name: '各村填报情况' })
  await expect(villages).toBeVisible()
  const owing = villages.locator('tbody tr').filter({ hasText: /未报|有退回/ })
  await expect(owing).toHaveCount(inTown)
  await expect(page.getByRole('link', { name: '去填报表，补报本季度进展' })).toHaveAttribute(
    'href',
    /^\/progress\/sheet\?area=4414\d{5}&quarter=2005-Q1$/,
  )
  await villages.getByRole('row').nth(1).getByRole('link').first().click()
  await expect(page).toHaveURL(/\/villages\/4414/)
})

test('the city sets a milestone and takes it back', async ({ page }) => {
  await logIn(page, 'city', '/targets/definitions')
  await page.getByRole('link', { name: /^T10 / }).click()
  await expect(page.getByText('从批次开始到结束按时间均匀推进')).toBeVisible()
  await page.getByRole('link', { name: '编辑' }).click()
  await page.getByRole('combobox', { name: '选择季度' }).press('Enter')
  await page.getByRole('option', { name: '2005年第2季度' }).click()
  await page.getByRole('button', { name: '添加' }).click()
  await page.getByLabel('2005年第2季度末应达到的比例（%）').fill('30')
  await page.getByRole('button', { name: '保存' }).click()
  await expect(page.getByText('2005年第2季度 30%')).toBeVisible()
  await expectAccessible(page, 'the definition of a target')
  await page.getByRole('link', { name: '编辑' }).click()
  await page.getByRole('button', { name: '删除2005年第2季度' }).click()
  await page.getByRole('button', { name: '保存' }).click()
  await expect(page.getByText('从批次开始到结束按时间均匀推进')).toBeVisible()
})

test('a county reads definitions, and a cadre sees no figures of an area', async ({ page }) => {
  await logIn(page, 'county-441481', '/targets/definitions/G2')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('G2')
  await expect(page.getByRole('link', { name: '编辑' })).toHaveCount(0)
  await page.context().clearCookies()
  await logIn(page, 'cadre', MATRIX)
  await expect(page.getByRole('heading', { name: '没有权限' })).toBeVisible()
  const menu = page.getByRole('navigation', { name: '主菜单' })
  await expect(menu.getByRole('link', { name: '目标定义' })).toBeVisible()
  await expect(menu.getByRole('link', { name: '目标总览' })).toHaveCount(0)
})
