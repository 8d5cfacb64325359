import { expect, logIn, rowsShown, test } from './support/app'
import { expectAccessible } from './support/axe'
import { choose, date, save } from './support/form'

test("a cadre asks for its own leave, and sees no colleague's", async ({ page, browser }) => {
  const office = await browser.newContext()
  await office.request.post('/api/v1/session', { data: { username: 'city', password: 'Zhucun-2005' } })
  const { csrfToken } = (await (await office.request.get('/api/v1/me')).json()) as { csrfToken: string }
  const postings = await office.request.get('/api/v1/postings?area=441426114204&asOf=2005-04-18')
  const { items } = (await postings.json()) as { items: { cadre: { id: string; name: string } }[] }
  const colleague = items.find(({ cadre }) => cadre.name !== '蓝华明')?.cadre
  const asked = await office.request.post('/api/v1/leaves', {
    headers: { 'X-CSRF-Token': csrfToken },
    data: {
      cadreId: colleague?.id,
      startsOn: '2005-04-18',
      endsOn: '2005-04-18',
      reason: 'SICK',
      note: '同事住院',
    },
  })
  expect(asked.status()).toBe(201)
  const { id } = (await asked.json()) as { id: string }

  await logIn(page, 'cadre', '/leaves/new')
  await expect(page.getByLabel('姓名', { exact: true })).toHaveCount(0)
  await date(page, '开始日期', '2005-04-20')
  await date(page, '结束日期', '2005-04-21')
  await choose(page, '请假类别', '事假')
  await save(page)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('蓝华明')

  await page.goto('/leaves')
  await rowsShown(page)
  await expect(page.getByText('同事住院')).toHaveCount(0)
  await expect(page.getByRole('region', { name: '列表' })).not.toContainText(colleague?.name ?? '')
  expect((await page.request.get(`/api/v1/leaves/${id}`)).status()).toBe(404)
  await office.close()
})

test('a town opens accounts for its cadres, who log in from their slips', async ({ page, browser }) => {
  await logIn(page, 'town-441481107', '/cadres')
  await page.getByRole('link', { name: '为驻村干部开通账号' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('为驻村干部开通账号')
  await page.getByRole('button', { name: /^开通 \d+ 个账号$/ }).click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^开通 \d+ 个账号$/ })
    .click()
  const slip = page.getByRole('list', { name: '打印密码条' }).getByRole('listitem').first()
  await expect(slip).toBeVisible({ timeout: 30_000 })
  await expectAccessible(page, 'slips with first passwords')
  const [, username = '', password = ''] = await slip.locator('dd').allTextContents()

  const own = await browser.newContext()
  const cadre = await own.newPage()
  await cadre.goto('/login')
  await cadre.getByLabel('用户名').fill(username)
  await cadre.getByLabel('密码', { exact: true }).fill(password)
  await cadre.getByRole('button', { name: '登录', exact: true }).click()
  await expect(cadre.getByLabel('新密码', { exact: true })).toBeVisible()
  await own.close()

  page.on('dialog', (leaving) => leaving.accept())
  await page.goto('/accounts/cadres')
  await expect(page.getByText('这个地区在岗的驻村干部都已有账号')).toBeVisible()
})
