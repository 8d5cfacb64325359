import type { Page } from '@playwright/test'
import { callHeaders, expect, logIn, rowsShown, test } from './support/app'
import { choose, date, find, save } from './support/form'

/** Prolongs the leave that begins on a day, as somebody else does meanwhile. */
async function prolong(page: Page, from: string, to: string): Promise<void> {
  const office = page.request
  const { items } = (await (await office.get(`/api/v1/leaves?from=${from}&to=${from}`)).json()) as {
    items: { id: string; startsOn: string }[]
  }
  const id = items.find((leave) => leave.startsOn === from)?.id ?? ''
  const answer = await office.patch(`/api/v1/leaves/${id}`, {
    data: { endsOn: to },
    headers: {
      ...(await callHeaders(page)),
      'Content-Type': 'application/merge-patch+json',
      'If-Match': '*',
    },
  })
  expect(answer.status()).toBe(200)
}

test('four days asked for by the town are approved by the county, from its queue', async ({ page }) => {
  await logIn(page, 'town-441481107', '/leaves/new')
  const postings = await page.request.get('/api/v1/postings?area=441481107&asOf=2005-05-09&size=1')
  const { items } = (await postings.json()) as { items: { cadre: { id: string; name: string } }[] }
  const name = items[0]?.cadre.name ?? ''
  await find(page, '姓名', name)
  await date(page, '开始日期', '2005-05-09')
  await date(page, '结束日期', '2005-05-12')
  await choose(page, '请假类别', '事假')
  await save(page)
  await expect(page.getByText('由县（市、区）审批')).toBeVisible()
  await expect(page.getByRole('button', { name: '批准', exact: true })).toHaveCount(0)
  await page.getByRole('button', { name: '账号菜单' }).click()
  await page.getByRole('menuitem', { name: '退出登录' }).click()

  await logIn(page, 'county-441481', `/leaves?from=2005-05-09&to=2005-05-12&q=${encodeURIComponent(name)}`)
  await page.getByText('待我审批', { exact: true }).first().click()
  await expect(page).toHaveURL(/waiting=true/)
  await rowsShown(page)
  const row = page.getByRole('row').filter({ hasText: '2005-05-12' })
  await row.getByRole('button', { name: '批准', exact: true }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('意见').fill('同意')
  await dialog.getByRole('button', { name: '批准', exact: true }).click()
  await expect(row).toHaveCount(0)
  await page.getByText('全部', { exact: true }).first().click()
  await expect(page.getByRole('row').filter({ hasText: '2005-05-12' }).first()).toContainText('已批准')
})

test('a leave that grew since it was shown is not approved unseen', async ({ page }) => {
  await logIn(page, 'town-441481107', '/leaves/new')
  const postings = await page.request.get('/api/v1/postings?area=441481107&asOf=2005-05-23&size=2')
  const { items } = (await postings.json()) as { items: { cadre: { id: string; name: string } }[] }
  const created = await page.request.post('/api/v1/leaves', {
    headers: await callHeaders(page),
    data: { cadreId: items[1]?.cadre.id, startsOn: '2005-05-23', endsOn: '2005-05-27', reason: 'PERSONAL' },
  })
  expect(created.status()).toBe(201)
  await page.context().clearCookies()

  await logIn(page, 'county-441481', '/leaves?from=2005-05-23&to=2005-05-23&waiting=true')
  await rowsShown(page)
  await prolong(page, '2005-05-23', '2005-06-21')
  const row = page.getByRole('row').filter({ hasText: '2005-05-27' })
  await row.getByRole('button', { name: '批准', exact: true }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('意见').fill('同意')
  await dialog.getByRole('button', { name: '批准', exact: true }).click()
  const changed = dialog.getByRole('table')
  await expect(changed).toContainText('2005-05-27')
  await expect(changed).toContainText('2005-06-21')
  await expect(dialog.getByLabel('意见')).toHaveValue('同意')
  await dialog.getByRole('button', { name: '批准', exact: true }).click()
  await expect(dialog).toHaveCount(0)
  const { items: approved } = (await (
    await page.request.get('/api/v1/leaves?from=2005-05-23&to=2005-05-23&state=APPROVED')
  ).json()) as { items: { endsOn: string }[] }
  expect(approved.map((leave) => leave.endsOn)).toEqual(['2005-06-21'])
})
