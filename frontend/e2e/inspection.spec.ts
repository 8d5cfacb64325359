import type { Page } from '@playwright/test'
import { expect, logIn, settled, test } from './support/app'
import { expectAccessible } from './support/axe'
import { beginDraft, everyonePresent, recorded, waiting } from './support/inspection'

interface Ref {
  id: string
}

/** A draft as an import leaves it: of one village, with nobody seen yet. */
async function draftOnServer(page: Page, lead: string): Promise<Ref> {
  const me = (await (await page.request.get('/api/v1/me')).json()) as { csrfToken: string; today: string }
  const villages = await page.request.get('/api/v1/postings?area=441481107&size=1')
  const { items } = (await villages.json()) as { items: { village: { code: string } }[] }
  const answer = await page.request.post('/api/v1/inspections', {
    headers: { 'X-CSRF-Token': me.csrfToken },
    data: {
      kind: 'PLANNED',
      startsOn: me.today,
      endsOn: me.today,
      lead,
      visits: [
        { villageCode: items[0]?.village.code, visitedOn: me.today, checks: [], answers: [], findings: [] },
      ],
    },
  })
  expect(answer.status()).toBe(201)
  return (await answer.json()) as Ref
}

test('a draft of the server is refused with its place, written on, and submitted', async ({ page }) => {
  await logIn(page, 'city', '/inspections')
  const { id } = await draftOnServer(page, `补录组长${Date.now() % 100000}`)
  await page.goto(`/inspections/${id}`)
  await page.getByRole('button', { name: '提交', exact: true }).click()
  await expect(page.getByRole('alert')).toContainText('核查')

  await page.getByRole('link', { name: '编辑' }).click()
  for (let step = 0; step < 4; step++) await page.getByRole('button', { name: '下一步' }).click()
  await expect(page.getByRole('button', { name: '提交', exact: true })).toBeDisabled()
  await page.getByRole('button', { name: '逐人核查在岗情况' }).click()
  await everyonePresent(page)
  await page.getByRole('tab', { name: /问题/ }).click()
  await page.getByRole('button', { name: '添加问题' }).click()
  await page.getByPlaceholder('问题描述').fill('住处漏雨')
  await page.getByLabel('责任单位').selectOption({ label: '兴宁市' })
  await expectAccessible(page, 'a finding with its owner')
  await page.getByRole('button', { name: '下一步' }).click()
  await page.getByRole('button', { name: '提交', exact: true }).click()
  await expect(page).toHaveURL(`/inspections/${id}`)
  await expect(page.getByRole('main')).toContainText('已提交')
  const finding = page.getByRole('listitem').filter({ hasText: '住处漏雨' })
  await expect(finding).toContainText('兴宁市')
  await expect(page.getByRole('link', { name: '编辑' })).toHaveCount(0)
})

test('a record is printed without the page around it', async ({ page }) => {
  await logIn(page, 'city', '/inspections?state=SUBMITTED')
  await page.getByRole('row').nth(1).getByRole('link').first().click()
  await expect(page.getByRole('button', { name: '打印' })).toBeVisible()
  await expectAccessible(page, 'a record')
  await page.emulateMedia({ media: 'print' })
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
  await expect(page.locator('details:not([open])')).toHaveCount(0)
  await expect(page.getByRole('navigation')).toBeHidden()
  await expect(page.getByRole('button', { name: '打印' })).toBeHidden()
  await expect(page.getByText('督查组长：')).toBeVisible()
})

test('what waits on the device is not sent by another account that logs in meanwhile', async ({
  page,
  context,
}) => {
  const lead = `换人组长${Date.now() % 100000}`
  await logIn(page, 'inspector', '/inspect')
  await beginDraft(page, lead)
  await context.setOffline(true)
  await page.getByRole('button', { name: '下一步' }).click()
  await everyonePresent(page)
  for (let part = 0; part < 3; part++) await page.getByRole('button', { name: '下一步' }).click()
  await page.getByRole('button', { name: '提交', exact: true }).click()
  await expect(waiting(page)).toBeVisible()

  // the sending tab sleeps while another account logs in beside it
  await page.route('**/api/v1/inspections', (route) => route.abort('connectionfailed'))
  await context.setOffline(false)
  await context.clearCookies()
  const other = await context.newPage()
  await logIn(other, 'city', '/inspect')
  await expect(other.getByText('本机没有草稿。')).toBeVisible()
  await page.unroute('**/api/v1/inspections')
  // it looks who is logged in now, and lets it be
  const looked = page.waitForResponse((response) => response.url().endsWith('/api/v1/me'))
  await page.evaluate(() => window.dispatchEvent(new Event('online')))
  await looked
  await settled(page)
  expect(await recorded(page, lead)).toBe(0)

  // either tab may send it now: what lasts is that it is stored, once, and waits nowhere
  await context.clearCookies()
  await logIn(other, 'inspector', '/inspect')
  await expect.poll(() => recorded(other, lead)).toBe(1)
  await expect(waiting(other)).toHaveCount(0)
  await expect(waiting(page)).toHaveCount(0)
  expect(await recorded(other, lead)).toBe(1)
})
