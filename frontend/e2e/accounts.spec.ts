import { expect, logIn, test } from './support/app'
import { expectAccessible } from './support/axe'

const FIRST_PASSWORD = 'Yong-He-2005'

test('an administrator adds an account, resets its password and disables it', async ({ page, browser }) => {
  await logIn(page, 'admin', '/accounts')
  await expect(page.getByRole('link', { name: 'county-441481' })).toBeVisible()
  await expectAccessible(page, 'accounts')
  await page.getByRole('link', { name: '新建' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('新建账号')
  await expectAccessible(page, 'a new account')
  await page.getByLabel('用户名', { exact: true }).fill('clerk-441427')
  await page.getByLabel('名称', { exact: true }).fill('蕉岭县经办')
  // the words of the placeholder lie over the box itself
  await page.getByLabel('角色').click({ force: true })
  await page.getByRole('option', { name: '驻村办' }).click()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: '请选择' }).click()
  await page.getByRole('button', { name: '进入梅州市' }).click()
  await page.getByRole('button', { name: '蕉岭县', exact: true }).click()
  await page.getByLabel('初始密码').fill(FIRST_PASSWORD)
  await page.getByRole('button', { name: '保存' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('蕉岭县经办')
  await expect(page.getByText('蕉岭县 (441427)')).toBeVisible()
  await expectAccessible(page, 'an account')

  await page.getByRole('button', { name: '重设密码' }).click()
  const dialog = page.getByRole('dialog', { name: '重设密码' })
  await dialog.getByLabel('新密码').fill('short')
  await dialog.getByRole('button', { name: '重设密码' }).click()
  await expect(dialog.locator('.is-error')).toContainText('10')
  await dialog.getByLabel('新密码').fill('Xin-Pu-2005-x')
  await dialog.getByRole('button', { name: '重设密码' }).click()
  await expect(dialog).toBeHidden()
  const foreign = await browser.newContext()
  const credentials = { username: 'clerk-441427', password: 'Xin-Pu-2005-x' }
  expect((await foreign.request.post('/api/v1/session', { data: credentials })).status()).toBe(201)

  await page.getByRole('button', { name: '停用' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '停用' }).click()
  await expect(page.getByRole('button', { name: '启用' })).toBeVisible()

  await foreign.clearCookies()
  const other = await foreign.newPage()
  await other.goto('/login')
  await other.getByLabel('用户名').fill('clerk-441427')
  await other.getByLabel('密码', { exact: true }).fill('Xin-Pu-2005-x')
  await other.getByRole('button', { name: '登录' }).click()
  await expect(other.getByRole('alert').first()).not.toBeEmpty()
  await expect(other).toHaveURL(/\/login/)
  await foreign.close()

  await page.goto('/accounts?enabled=false')
  await expect(page.getByRole('link', { name: 'clerk-441427' })).toBeVisible()
})

test('only administrators see accounts', async ({ page }) => {
  await logIn(page, 'city')
  await expect(page.getByRole('link', { name: '账号', exact: true })).toHaveCount(0)
  await page.goto('/accounts')
  await expect(page.getByRole('heading', { name: '没有权限' })).toBeVisible()
  await expect(page).toHaveURL(/\/accounts/)
})
