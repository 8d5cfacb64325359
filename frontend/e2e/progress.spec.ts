import { readFile, writeFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expect, logIn, logInElsewhere, test } from './support/app'
import { expectAccessible } from './support/axe'
import { expectSaved } from './support/sheet'
import { clipboardText, readWorkbook, writeWorkbook, type Rows } from './support/workbook'

const TOWN = 'town-441481107'
const sheetOf = (quarter: string) => `/progress/sheet?quarter=${quarter}`
const REVIEW = '/progress/review?area=441481&quarter=2005-Q2'
const VILLAGES = 20
const TARGETS = 18

/** 20 villages × 18 targets, as a clerk keeps them in a workbook; two cells are wrong. */
function block(): Rows {
  const tasks = ['已完成', '进行中：已办两期', '已完成：第一次\n第二次']
  const rows = Array.from({ length: VILLAGES }, (_, at) => [
    at === 0 ? 1 : '',
    ...[50, 51, 52].map((count) => count + at),
    `${60 + at}/${61 + at}`,
    70 + at,
    80 + at,
    '是：《驻村工作制度》',
    ...Array.from({ length: 10 }, (__, task) => tasks[(at + task) % tasks.length] ?? ''),
  ])
  const [fourth, seventh] = [rows[3], rows[6]]
  if (fourth && seventh) [fourth[1], seventh[7]] = ['三名', '是']
  return rows
}

const grid = (page: Page) => page.getByRole('grid', { name: '各村目标任务进展' })
const cell = (page: Page, row: number, column: number) =>
  grid(page).getByRole('row').nth(row).getByRole('gridcell').nth(column)
const field = (page: Page) => grid(page).getByRole('textbox')
const faults = (page: Page) => page.getByRole('alert').filter({ hasText: '格有误' })

async function openSheet(page: Page, quarter = '2005-Q2'): Promise<void> {
  await logIn(page, TOWN, sheetOf(quarter))
  await expect(grid(page)).toBeVisible()
}

test.describe.serial('a quarter is reported and verified', () => {
  test('a town pastes 20 × 18 cells from Excel, mends the two that are wrong, saves and submits', async ({
    page,
    context,
  }, info) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    const file = info.outputPath('2005-Q2.xlsx')
    await writeFile(file, writeWorkbook(block()))
    const copied = readWorkbook(await readFile(file))
    expect([copied.length, copied[0]?.length]).toEqual([VILLAGES, TARGETS])

    await openSheet(page)
    await page.evaluate((text) => navigator.clipboard.writeText(text), clipboardText(copied))
    await cell(page, 1, 0).click()
    await page.keyboard.press('Control+v')
    await expect(page.getByText('已粘贴 320 格')).toBeVisible()
    await expect(page.getByText(/G1 粘贴 1，现为/)).toBeVisible()
    await expect(faults(page).getByRole('button')).toHaveText([/G2$/, /G8$/])
    await expect(faults(page)).toContainText('请填 0 或以上的整数')
    await expect(faults(page)).toContainText('要写明文件名称')
    await expectAccessible(page, 'the entry sheet')

    await page.getByRole('button', { name: '保存草稿' }).click()
    await expect(page.getByText('2 格未保存')).toBeVisible()
    await faults(page).getByRole('button', { name: /G2$/ }).click()
    await expect(field(page)).toHaveValue('三名')
    await expect(field(page)).toHaveAttribute('aria-invalid', 'true')
    await page.keyboard.type('53')
    await page.keyboard.press('Enter')
    await faults(page).getByRole('button', { name: /G8$/ }).click()
    await page.keyboard.type('是：《长效机制》')
    await page.keyboard.press('Enter')
    await expect(faults(page)).toHaveCount(0)

    await page.getByRole('button', { name: '上报', exact: true }).click()
    const dialog = page.getByRole('dialog', { name: '上报 2005年第2季度' })
    await expect(dialog).toContainText('5 个村还有 80 项没有填')
    await dialog.getByRole('button', { name: '先上报已填的' }).click()
    await expect(dialog).toBeHidden()
    await cell(page, 1, 1).click()
    await expect(page.getByRole('region', { name: '当前格' })).toContainText('待审核')
  })

  test('the county returns two with a reason, and verifies the rest in one call', async ({ page }) => {
    const moves: string[] = []
    page.on('request', (request) => {
      if (request.url().endsWith('/progress/transitions')) moves.push(request.postData() ?? '')
    })
    await logIn(page, 'county-441481', REVIEW)
    const town = page.getByRole('row').filter({ hasText: '永和镇' })
    await expect(town).toContainText('320')
    await town.getByRole('link').click()
    await expect(page.getByText('待审核 320 · 已审核 0')).toBeVisible()
    await expectAccessible(page, 'the review of a town')

    const choices = page.getByRole('checkbox', { name: /^选择 .* G[23]$/ })
    await choices.nth(0).check()
    await choices.nth(1).check()
    await page.getByRole('button', { name: '退回所选（2）' }).click()
    const dialog = page.getByRole('dialog', { name: '将退回 2 项' })
    await dialog.getByRole('button', { name: '退回', exact: true }).click()
    await expect(dialog.getByText('必填')).toBeVisible()
    await dialog.getByRole('button', { name: '数字与台账不符，请核实。' }).click()
    await dialog.getByRole('button', { name: '退回', exact: true }).click()
    await expect(page.getByText('待审核 318 · 已审核 0 · 已退回 2')).toBeVisible()

    await page.getByRole('checkbox', { name: '全选', exact: true }).check()
    await page.getByRole('button', { name: '通过所选（318）' }).click()
    const asked = page.getByRole('dialog', { name: '将审核通过 318 项' })
    await asked.getByRole('button', { name: '审核通过', exact: true }).click()
    await expect(page.getByText('待审核 0 · 已审核 318 · 已退回 2')).toBeVisible()
    expect(moves).toHaveLength(2)
  })

  test('the town reads why, and what is verified is locked', async ({ page }) => {
    await openSheet(page)
    await cell(page, 1, 1).click()
    const panel = page.getByRole('region', { name: '当前格' })
    await expect(panel).toContainText('退回原因：数字与台账不符，请核实。')
    await page.keyboard.type('49：原统计重复')
    await page.keyboard.press('Enter')
    await expect(page.getByText('1 格未保存')).toBeVisible()
    await cell(page, 1, 4).click()
    await expect(panel).toContainText('已审核，不能再改')
    await expect(field(page)).not.toBeEditable()
    await page.getByRole('button', { name: '保存草稿' }).click()
    await expectSaved(page)
  })

  test('its steps and its village show the same', async ({ page }) => {
    await logIn(page, 'city', '/progress?area=441481107&quarter=2005-Q2&state=RETURNED')
    await expect(page.getByText('共 2 条', { exact: true })).toBeVisible()
    await page.getByRole('row').nth(1).getByRole('link').first().click()
    await expect(page.getByRole('heading', { name: '办理过程' })).toBeVisible()
    await expect(page.getByText('数字与台账不符，请核实。')).toBeVisible()
    await page.getByRole('link', { name: /^兴宁市\/永和镇\// }).click()
    const targets = page.getByRole('region', { name: '目标任务' })
    await expect(targets.getByRole('row')).toHaveCount(TARGETS + 1)
    await expect(targets).toContainText('已退回')
  })

  test('another county sees nothing of it', async ({ page, browser }) => {
    await logIn(page, 'admin', '/progress?area=441481107&state=RETURNED')
    await page.getByRole('row').nth(1).getByRole('link').first().click()
    await expect(page.getByRole('heading', { name: '办理过程' })).toBeVisible()
    const report = new URL(page.url()).pathname
    const foreign = await logInElsewhere(browser, '441426', '/progress?area=441481107')
    await expect(foreign.getByText('兴宁市/')).toHaveCount(0)
    await foreign.goto(report)
    await expect(foreign.getByRole('main').getByRole('alert')).toBeVisible()
    await expect(foreign.getByText('办理过程')).toHaveCount(0)
    const answer = await foreign.request.get('/api/v1/progress?village=441481107205')
    expect((await answer.json()).page.totalItems).toBe(0)
    await foreign.context().close()
  })
})

test('what two clerks type into one cell meets, and nothing is lost', async ({ page, browser }) => {
  await openSheet(page, '2005-Q3')
  const other = await (await browser.newContext()).newPage()
  await openSheet(other, '2005-Q3')
  const type = async (where: Page, text: string) => {
    await cell(where, 1, 1).click()
    await where.keyboard.type(text)
    await where.keyboard.press('Enter')
    await where.getByRole('button', { name: '保存草稿' }).click()
  }
  await type(other, '101')
  await expectSaved(other)
  await type(page, '102')
  await expect(page.getByText('有 1 格刚刚被别人改过')).toBeVisible()
  await expect(page.getByText('您填 102，现为 101')).toBeVisible()
  await page.getByRole('button', { name: '用我的', exact: true }).click()
  await page.getByRole('button', { name: '保存草稿' }).click()
  await expectSaved(page)
  await other.context().close()
})

test('unsaved cells outlive a reload and the end of the session, and are not left without asking', async ({
  page,
  context,
}) => {
  await openSheet(page, '2005-Q3')
  await cell(page, 2, 1).click()
  await page.keyboard.type('77')
  await page.keyboard.press('Tab')
  page.on('dialog', (dialog) => void dialog.accept())
  await page.reload()
  await expect(page.getByText('已恢复上次没有保存的 1 格')).toBeVisible()
  await page.getByRole('link', { name: '行政村' }).click()
  await page.getByRole('dialog', { name: '修改未保存' }).getByRole('button', { name: '留下' }).click()

  await context.clearCookies()
  await page.getByRole('button', { name: '保存草稿' }).click()
  const dialog = page.getByRole('dialog', { name: '登录已过期' })
  await dialog.getByLabel('密码', { exact: true }).fill('Zhucun-2005')
  await dialog.getByRole('button', { name: '登录', exact: true }).click()
  await expectSaved(page)
})
