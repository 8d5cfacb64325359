import { expect, expectFits, logIn, logInByForm, settled, test } from './support/app'
import { expectAccessible } from './support/axe'
import { choose, date, save } from './support/form'
import { expectSaved } from './support/sheet'

test('a cadre begins at its desk, asks for leave from there and finds it there', async ({ page }) => {
  await logInByForm(page, 'cadre')
  await expect(page).toHaveURL(/\/desk$/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('蓝华明')
  await expect(page.getByRole('link', { name: '官仁村驻村工作组' })).toBeVisible()
  const buttons = page.getByRole('navigation', { name: '我要办理' })
  await expect(buttons.getByRole('link')).toHaveText([
    '写日志',
    '记走访',
    '记好事实事',
    '申请请假',
    '报告外出',
  ])
  await settled(page)
  await expectFits(page, 'the desk')
  await expectAccessible(page, 'the desk')

  await buttons.getByRole('link', { name: '申请请假' }).click()
  await expect(page.getByLabel('姓名', { exact: true })).toHaveCount(0)
  await date(page, '开始日期', '2005-10-24')
  await date(page, '结束日期', '2005-10-25')
  await choose(page, '请假类别', '事假')
  await save(page)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('2005-10-24')
  await page.getByRole('link', { name: '驻村干部管理系统' }).click()
  await expect(page.getByRole('link', { name: '2005-10-24 ~ 2005-10-25' })).toBeVisible()
  await expect(page.getByText('待审批', { exact: true })).toBeVisible()
})

test('who is no cadre has no desk in the menu', async ({ page }) => {
  await logIn(page, 'city')
  await expect(page).toHaveURL(/\/overview/)
  await page.getByRole('button', { name: '菜单', exact: true }).click()
  await expect(page.getByRole('dialog').getByRole('link', { name: '我的工作台' })).toHaveCount(0)
})

test('the leader of a village fills its quarter from the desk, and the town submits it', async ({ page }) => {
  await logIn(page, 'cadre', '/desk')
  const own = page.locator('section', { has: page.getByRole('heading', { name: '本村目标进展' }) })
  await expect(own).toContainText(/应填 \d+ 项，已填 \d+ 项/)
  await own.getByRole('link', { name: '填报' }).click()
  await expect(page).toHaveURL(/\/progress\/sheet\?area=441426114204/)
  await expect(page.getByRole('group', { name: /^G2 / })).toBeVisible()
  await page.goto('/progress/sheet?quarter=2005-Q3')
  await page.getByRole('textbox', { name: '每个村培养3名以上后备干部' }).fill('3')
  await expect(page.getByRole('button', { name: '上报' })).toHaveCount(0)
  await expectFits(page, 'the quarter of a village')
  await expectAccessible(page, 'the quarter of a village')
  await page.getByRole('button', { name: '保存草稿' }).click()
  await expectSaved(page)
})
