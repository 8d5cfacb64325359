import type { Browser, Page } from '@playwright/test'
import { expect, logIn, rowsShown, test } from './support/app'
import { choose, date, find, save } from './support/form'

const FROM = '2005-05-16'
const TO = '2005-05-18'

/** The names of cadres in 永和镇 whose days are nobody else's journey; the first asks for leave. */
async function cadresOf(page: Page): Promise<string[]> {
  const answer = await page.request.get(`/api/v1/postings?area=441481107&asOf=${FROM}&size=4`)
  const { items } = (await answer.json()) as { items: { cadre: { name: string } }[] }
  return items.slice(1).map(({ cadre }) => cadre.name)
}

async function begin(browser: Browser, account: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage()
  await logIn(page, account)
  return page
}

const shown = (page: Page) => page.getByRole('main')
const named = (page: Page, name: string) => page.getByRole('row').filter({ hasText: name }).first()

test.describe.serial('a town and its county, each logged in once', () => {
  let town: Page
  let county: Page
  let cadres: string[]

  test.beforeAll(async ({ browser }) => {
    town = await begin(browser, 'town-441481107')
    county = await begin(browser, 'county-441481')
    cadres = await cadresOf(town)
  })
  test.afterAll(async () => {
    await town.context().close()
    await county.context().close()
  })

  test('an outing is reported, moved to another place and taken back', async () => {
    const [name = ''] = cadres
    await town.goto('/outings/new')
    await find(town, '姓名', name)
    await date(town, '开始日期', FROM)
    await date(town, '结束日期', TO)
    await choose(town, '类别', '培训')
    await town.getByLabel('地点').fill('兴宁市委党校')
    await town.getByLabel('事由').fill('党建指导员培训班')
    await save(town)
    await expect(town.getByRole('heading', { level: 1 })).toHaveText(`${name} · ${FROM} 至 ${TO}`)
    await expect(shown(town)).toContainText('兴宁市委党校')

    await town.getByRole('link', { name: '编辑' }).click()
    await town.getByLabel('地点').fill('梅州市委党校')
    await save(town)
    await expect(shown(town)).toContainText('梅州市委党校')
    await town.goto(`/outings?from=${FROM}&to=${TO}`)
    await rowsShown(town)
    await named(town, name).getByRole('link').first().click()
    await town.getByRole('button', { name: '删除' }).click()
    await town.getByRole('dialog').getByRole('button', { name: '删除' }).click()
    await expect(town).toHaveURL(/\/outings(\?|$)/)
    await expect(town.getByRole('row').filter({ hasText: '梅州市委党校' })).toHaveCount(0)
  })

  test('commuting is asked for by the town and approved by the county', async () => {
    const [, name = ''] = cadres
    await town.goto('/commuters/new')
    await find(town, '姓名', name)
    await date(town, '开始日期', FROM)
    await date(town, '结束日期', TO)
    await town.getByLabel('通勤原因').fill('家中老人住院')
    await town.getByLabel('轮值夜班安排').fill('单日在村值夜')
    await save(town)
    await expect(shown(town)).toContainText('待审批')
    await expect(town.getByRole('button', { name: '批准', exact: true })).toHaveCount(0)

    await county.goto(new URL(town.url()).pathname)
    await county.getByRole('button', { name: '批准', exact: true }).click()
    const dialog = county.getByRole('dialog')
    await dialog.getByLabel('意见').fill('同意')
    await dialog.getByRole('button', { name: '批准', exact: true }).click()
    await expect(dialog).toBeHidden()
    await expect(shown(county)).toContainText('已批准')
    await town.reload()
    await expect(shown(town)).toContainText('已批准')
  })

  test('an exception is explained by the town and accepted by the county', async () => {
    await town.goto('/exceptions?state=OPEN')
    await town.getByRole('row').nth(1).getByRole('link').first().click()
    await expect(town).toHaveURL(/\/exceptions\/[0-9a-f-]+/)
    await expect(town.getByRole('button', { name: '认可说明' })).toHaveCount(0)
    await town.getByRole('button', { name: '说明', exact: true }).click()
    const asked = town.getByRole('dialog')
    await asked.getByRole('button', { name: '说明', exact: true }).click()
    await expect(asked).toContainText('必填')
    await asked.getByRole('textbox').fill('在县里参加培训，外出报备漏登')
    await asked.getByRole('button', { name: '说明', exact: true }).click()
    await expect(asked).toBeHidden()
    await expect(shown(town)).toContainText('待核定')

    await county.goto(new URL(town.url()).pathname)
    await expect(shown(county)).toContainText('在县里参加培训，外出报备漏登')
    await county.getByRole('button', { name: '认可说明' }).click()
    const decision = county.getByRole('dialog')
    await decision.getByLabel('意见').fill('情况属实')
    await decision.getByRole('button', { name: '认可说明' }).click()
    await expect(decision).toBeHidden()
    await expect(shown(county)).toContainText('说明成立')
    await town.reload()
    await expect(shown(town)).toContainText('说明成立')
    await expect(town.getByRole('button', { name: '说明', exact: true })).toHaveCount(0)
  })

  test('a breach of discipline is recorded by the county, and decided', async () => {
    const [, , name = ''] = cadres
    await county.goto('/discipline-cases/new')
    await find(county, '姓名', name)
    await choose(county, '违反的规定', '不准收受红包')
    await date(county, '发生日期', '2005-03-02')
    await county.getByLabel('发现情况').fill('村民反映春节前收受红包')
    await save(county)
    await expect(county.getByRole('heading', { level: 1 })).toHaveText(`${name} · 2005-03-02`)
    await expect(shown(county)).toContainText('待处理')

    await county.getByRole('button', { name: '登记处理决定' }).click()
    const dialog = county.getByRole('dialog')
    await date(dialog, '处理日期', '2005-03-09')
    await dialog.getByRole('button', { name: '登记处理决定' }).click()
    await expect(dialog).toContainText('必填')
    await dialog.getByLabel('处理决定').fill('责令退还，通报批评')
    await dialog.getByRole('button', { name: '登记处理决定' }).click()
    await expect(dialog).toBeHidden()
    await expect(shown(county)).toContainText('已处理')
    await expect(shown(county)).toContainText('责令退还，通报批评')
    await expect(county.getByRole('button', { name: '登记处理决定' })).toHaveCount(0)
  })
})
