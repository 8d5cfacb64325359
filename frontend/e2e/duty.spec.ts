import { readFile, writeFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expect, logIn, test } from './support/app'
import { expectAccessible } from './support/axe'
import { expectSaved } from './support/sheet'
import { clipboardText, readWorkbook, writeWorkbook, type Rows } from './support/workbook'

const TOWN = 'town-441481107'
const MONTH = '2005-03'
const SHEET = `/duty-ledgers/441481107/${MONTH}`
const DAYS = 31

/** A month as a clerk keeps it in a workbook: one was away, one row is wrong. */
function block(cadres: number): Rows {
  const rows: Rows = Array.from({ length: cadres }, () => [DAYS, '', '', '', '', '', ''])
  rows[0] = [20, 1, 2, 0, 3, 5, '家中有事']
  rows[2] = [DAYS - 1, '', '', '', '', '', '']
  return rows
}

const grid = (page: Page) => page.getByRole('grid', { name: '驻村干部考勤台账' })
const rows = (page: Page) => grid(page).getByRole('row')
const cell = (page: Page, row: number, column: number) => rows(page).nth(row).locator('td.cell').nth(column)

test.describe.serial('a town keeps one sheet a month', () => {
  test('it is pasted from a workbook, the wrong row is mended, saved and submitted', async ({
    page,
    context,
  }, info) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await logIn(page, TOWN, `/duty-ledgers?month=${MONTH}`)
    await page.getByRole('region', { name: '列表' }).getByRole('link', { name: '永和镇' }).click()
    await expect(page).toHaveURL(new RegExp(SHEET))
    await expect(grid(page)).toBeVisible()
    const cadres = (await rows(page).count()) - 1
    expect(cadres).toBeGreaterThan(20)
    await expectAccessible(page, 'a duty sheet that is not begun')

    const file = info.outputPath('2005-03.xlsx')
    await writeFile(file, writeWorkbook(block(cadres)))
    const copied = readWorkbook(await readFile(file))
    await page.evaluate((text) => navigator.clipboard.writeText(text), clipboardText(copied))
    await cell(page, 1, 0).click()
    await page.keyboard.press('Control+v')
    await expect(page.getByText(`已粘贴到 ${cadres} 行`)).toBeVisible()
    await expect(page.getByText(`已填 ${cadres - 1}/${cadres} 人`)).toBeVisible()
    const faults = page.getByRole('alert').filter({ hasText: '1 行有误' })
    await expect(faults).toContainText('合计 30 天，应为驻村天数 31 天')
    await expectAccessible(page, 'a duty sheet with a wrong row')

    await faults.getByRole('button').first().click()
    await page.keyboard.type(String(DAYS))
    await page.keyboard.press('Enter')
    await expect(page.getByText(`已填 ${cadres}/${cadres} 人`)).toBeVisible()
    await page.getByRole('button', { name: '保存', exact: true }).click()
    await expectSaved(page)

    await page.getByRole('button', { name: '提交', exact: true }).click()
    await page.getByRole('dialog').getByRole('button', { name: '提交', exact: true }).click()
    await expect(page.getByRole('heading', { name: '办理过程' })).toBeVisible()
    await cell(page, 1, 0).click()
    await expect(grid(page).getByRole('textbox')).not.toBeEditable()
    await expect(grid(page).getByRole('textbox')).toHaveValue('20')
  })

  test('it is to be had as the form that is printed, and reopened with a reason', async ({ page }) => {
    await logIn(page, TOWN, SHEET)
    await expect(grid(page)).toBeVisible()
    const downloading = page.waitForEvent('download')
    await page.getByRole('button', { name: '下载 Excel 表' }).click()
    expect((await downloading).suggestedFilename()).toBe(`duty-ledger-441481107-${MONTH}.xlsx`)

    await page.getByRole('button', { name: '退回修改' }).click()
    const dialog = page.getByRole('dialog', { name: '退回修改' })
    await dialog.getByRole('button', { name: '退回修改', exact: true }).click()
    await expect(dialog.getByText('必填')).toBeVisible()
    await dialog.getByRole('textbox').fill('漏记培训天数')
    await dialog.getByRole('button', { name: '退回修改', exact: true }).click()
    await expect(page.getByText('漏记培训天数')).toBeVisible()
    await expect(page.getByRole('button', { name: '保存', exact: true })).toBeVisible()
  })

  test('the county sees which towns have not submitted theirs', async ({ page }) => {
    await logIn(page, 'county-441481', `/duty-ledgers?month=${MONTH}&submitted=false`)
    await expect(
      page.getByRole('region', { name: '列表' }).getByRole('link', { name: '永和镇' }),
    ).toBeVisible()
    await page.goto(`/duty-ledgers?month=2005-02&submitted=false`)
    await expect(page.getByText('没有符合条件的记录')).toBeVisible()
  })
})
