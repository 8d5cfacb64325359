import { expect, expectFits, expectTotal, logIn, settled, test } from './support/app'
import { expectAccessible } from './support/axe'
import { date, save } from './support/form'

const PHONE = { width: 390, height: 844 }
const SENTENCE = '以上情况特此报告。'

test('the city makes its report, follows a number to its rows and back, edits and issues it; a county reads it', async ({
  page,
  browser,
}) => {
  await logIn(page, 'city', '/reports/new')
  await date(page, '截至日期', '2005-03-10')
  await page.getByRole('button', { name: '生成报告' }).click()
  const paper = page.getByRole('region', { name: '版面', exact: true })
  const cadres = paper.locator('a[data-figure=cadres]').first()
  await expect(cadres).toContainText('5109')
  await cadres.click()
  await expect(page).toHaveURL(/\/cadres\?/)
  await expectTotal(page, 5109)
  await page.goBack()
  await expect(cadres).toBeFocused()
  await expect(cadres).toBeInViewport()

  await page.getByText('编辑', { exact: true }).click()
  await page.getByRole('button', { name: '在第 2 段后添加一段' }).click()
  await page.getByLabel('第 3 段', { exact: true }).fill(`${SENTENCE}{cadre}`)
  await expect(page.getByRole('alert')).toContainText('cadre')
  await page.getByLabel('第 3 段', { exact: true }).fill(SENTENCE)
  await save(page)
  await expect(paper.getByText(SENTENCE)).toBeVisible()
  await expectAccessible(page, 'a report that is edited')

  await page.getByRole('button', { name: '提交', exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name: '提交' }).click()
  await page.getByRole('button', { name: '签发', exact: true }).click()
  await page.getByRole('dialog').getByText('兴宁市', { exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name: '签发' }).click()
  await expect(page.getByRole('main')).toContainText(/〔2005〕\d+号/)
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: '下载' }).click()
  await page.getByRole('menuitem', { name: 'PDF' }).click()
  expect((await coming).suggestedFilename()).toMatch(/梅州市.*\.pdf$/)

  const county = await (await browser.newContext()).newPage()
  await logIn(county, 'county-441481', new URL(page.url()).pathname)
  await county.getByRole('button', { name: '标为已阅' }).click()
  await expect(county.getByRole('button', { name: '标为已阅' })).toHaveCount(0)
  await expect(county.getByText(SENTENCE)).toBeVisible()
  await county.context().close()

  await page.reload()
  await page.getByText('办理', { exact: true }).click()
  await expect(page.getByRole('listitem').filter({ hasText: '兴宁市' })).toContainText('已阅')
})

test('a county makes a text of its own, and gives it up for that of the office above', async ({ page }) => {
  await logIn(page, 'county-441481', '/report-templates')
  await page.getByRole('link', { name: '查看: overview.posted' }).click()
  await page.getByRole('button', { name: '改为本级文本' }).click()
  const text = page.getByLabel('文本', { exact: true })
  await expect(text).toBeEnabled()
  await text.fill('共{cadres.withUnit}干部驻村。')
  await expect(page.getByText(/^共\d+名干部驻村。$/)).toBeVisible()
  await save(page)
  await expect(page.getByRole('listitem').filter({ hasText: '当前' })).toContainText('干部驻村。')
  await expectAccessible(page, 'a text of reports')
  await page.setViewportSize(PHONE)
  await settled(page)
  await expectFits(page, 'a text of reports')
  await page.getByRole('button', { name: '改用上级文本' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '改用上级文本' }).click()
  await expect(page).toHaveURL(/\/report-templates\?/)
})
