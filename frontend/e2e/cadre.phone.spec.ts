import { expect, expectFits, logIn, logInByForm, settled, test } from './support/app'
import { expectAccessible } from './support/axe'
import { choose, date, save } from './support/form'

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
