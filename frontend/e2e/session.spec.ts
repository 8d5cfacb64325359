import { expect, expectTotal, logIn, rowsShown, test } from './support/app'

test('a wrong password says so and keeps the name', async ({ page }) => {
  await page.goto('/login')
  await page.getByLabel('用户名').fill('city')
  await page.getByLabel('密码', { exact: true }).fill('wrong-password')
  await page.getByRole('button', { name: '登录', exact: true }).click()
  await expect(page.getByRole('alert')).toContainText('密码')
  await expect(page.getByLabel('用户名')).toHaveValue('city')
})

test('who opens a link without a session comes back to it, with its filters', async ({ page }) => {
  await logIn(page, 'city', '/cadres?dispatchLevel=PROVINCE&sort=-name')
  await expect(page).toHaveURL(/\/cadres\?dispatchLevel=PROVINCE&sort=-name$/)
  await expectTotal(page, 37)
})

test('logging out ends the session, here and on the server', async ({ page }) => {
  await logIn(page, 'city', '/cadres')
  await page.getByRole('button', { name: '账号菜单' }).click()
  await page.getByRole('menuitem', { name: '退出登录' }).click()
  await expect(page).toHaveURL(/\/login/)
  expect((await page.request.get('/api/v1/me')).status()).toBe(401)
  await page.goto('/cadres')
  await expect(page.getByLabel('用户名')).toBeVisible()
})

test('an expired session is renewed on the spot: the page and what was typed stay', async ({
  page,
  context,
}) => {
  await logIn(page, 'city', '/cadres?q=dbx')
  await rowsShown(page)
  await page.getByRole('link', { name: '邓波霄' }).click()
  await page.getByRole('link', { name: '编辑' }).click()
  const title = page.getByLabel('职务', { exact: true })
  await title.fill('调研员')
  await context.clearCookies()
  await page.getByRole('button', { name: '保存' }).click()
  const dialog = page.getByRole('dialog', { name: '登录已过期' })
  await expect(dialog).toBeVisible()
  await expect(title).toHaveValue('调研员')
  await dialog.getByLabel('密码', { exact: true }).fill('Zhucun-2005')
  await dialog.getByRole('button', { name: '登录', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('邓波霄')
  await expect(page.getByText('调研员')).toBeVisible()
})

test('the language is switched everywhere and remembered', async ({ page }) => {
  await logIn(page, 'city', '/cadres')
  await page.getByRole('button', { name: 'English' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cadres')
  await page.reload()
  await expect(page.getByRole('columnheader', { name: 'Posted on' })).toBeVisible()
  await expect(page).toHaveTitle(/Cadres/)
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
})
