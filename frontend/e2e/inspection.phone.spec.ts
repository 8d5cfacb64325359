import { Buffer } from 'node:buffer'
import type { Page, Request } from '@playwright/test'
import { expect, expectFits, logIn, test } from './support/app'
import { expectAccessible } from './support/axe'
import { beginDraft, everyonePresent, recorded, waiting } from './support/inspection'

async function expectReadable(page: Page, where: string): Promise<void> {
  await expectFits(page, where)
  await expectAccessible(page, where)
}

const DOT = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

/** Titles of what hangs on the findings of the inspection that is shown. */
async function picturesOfFindings(page: Page): Promise<string[]> {
  const inspection = await (await page.request.get(`/api/v1${new URL(page.url()).pathname}`)).json()
  const { visits } = inspection as { visits: { findings: { id: string }[] }[] }
  const titles: string[] = []
  for (const { id } of visits.flatMap(({ findings }) => findings)) {
    const of = `/api/v1/documents?recordType=FINDING&recordId=${id}`
    const { items } = (await (await page.request.get(of)).json()) as { items: { title: string }[] }
    titles.push(...items.map(({ title }) => title))
  }
  return titles
}

function submissions(page: Page): Request[] {
  const sent: Request[] = []
  page.on('request', (request) => {
    if (request.method() === 'POST' && request.url().endsWith('/api/v1/inspections')) sent.push(request)
  })
  return sent
}

test('an inspection written without a network is submitted once when it is back', async ({
  page,
  context,
}) => {
  const lead = `离线组长${Date.now() % 100000}`
  const sent = submissions(page)
  await logIn(page, 'inspector', '/inspect')
  await beginDraft(page, lead)
  await expectReadable(page, 'what and where')

  await context.setOffline(true)
  await page.getByRole('button', { name: '下一步' }).click()
  await everyonePresent(page)
  await expectReadable(page, 'who is on post')
  await page.getByRole('tab', { name: '清单' }).click()
  await page.getByRole('button', { name: '其余为是' }).first().click()
  await expectReadable(page, 'the checklist')
  await page.getByRole('tab', { name: /问题/ }).click()
  await page.getByRole('button', { name: '添加问题' }).click()
  await page.getByPlaceholder('问题描述').fill('工作日志自上月起未记')
  await page.getByRole('radio', { name: '30 天' }).click()
  await page
    .getByRole('region', { name: '附件' })
    .locator('input[multiple]')
    .setInputFiles({ name: '台账.png', mimeType: 'image/png', buffer: DOT })
  await expect(page.getByText('台账.png')).toBeVisible()
  await expectReadable(page, 'a finding')
  await page.getByRole('button', { name: '下一步' }).click()
  await expect(page.getByText(/现在没有网络|无故不在岗 0 人/).first()).toBeVisible()
  await page.getByRole('button', { name: '提交', exact: true }).click()
  await expect(waiting(page)).toBeVisible()
  await expectReadable(page, 'what waits')

  // the answer to the first sending is lost on the way: the server has stored it, the phone does not know
  let lost = 0
  let reloaded = false
  await page.route('**/api/v1/inspections', async (route) => {
    if (route.request().method() !== 'POST' || reloaded) return route.fallback()
    if (lost === 0) await route.fetch()
    lost += 1
    await route.abort('connectionreset')
  })
  await context.setOffline(false)
  await expect.poll(() => lost).toBeGreaterThan(0)
  await expect.poll(() => recorded(page, lead)).toBe(1)
  page.once('framenavigated', () => (reloaded = true))
  await page.reload()
  await expect(page.getByText('督查记录已提交')).toBeVisible()
  expect(await recorded(page, lead)).toBe(1)
  expect(new Set(await Promise.all(sent.map((request) => request.headerValue('idempotency-key')))).size).toBe(
    1,
  )
  expect(sent.length).toBeGreaterThan(1)

  await page.getByRole('alert').getByRole('link', { name: '查看记录' }).click()
  await expect(page.getByText('工作日志自上月起未记')).toBeVisible()
  await expectReadable(page, 'the record')
  await expect.poll(() => picturesOfFindings(page)).toEqual(['台账'])
})

test.describe('where the page itself is kept', () => {
  test.use({ serviceWorkers: 'allow' })

  test('it opens without a network, and sends what waits when that is back', async ({ page, context }) => {
    const lead = `重载组长${Date.now() % 100000}`
    await logIn(page, 'inspector', '/inspect')
    await page.evaluate(async () => void (await navigator.serviceWorker.ready))
    await beginDraft(page, lead)

    await context.setOffline(true)
    await page.reload()
    await expect(page.getByLabel('组长')).toHaveValue(lead)
    await page.getByRole('button', { name: '下一步' }).click()
    await everyonePresent(page)
    for (let part = 0; part < 3; part++) await page.getByRole('button', { name: '下一步' }).click()
    await page.getByRole('button', { name: '提交', exact: true }).click()
    await expect(waiting(page)).toBeVisible()
    await page.reload()
    await expect(waiting(page)).toBeVisible()

    await context.setOffline(false)
    await page.reload()
    await expect(waiting(page)).toHaveCount(0)
    await expect.poll(() => recorded(page, lead)).toBe(1)
  })
})

test('a draft survives a reload, and belongs to its account', async ({ page }) => {
  await logIn(page, 'inspector', '/inspect')
  await beginDraft(page, '草稿组长')
  await page.getByRole('button', { name: '下一步' }).click()
  await page.getByRole('radio', { name: '无故不在岗' }).first().click()
  await page.reload()
  await page.getByRole('button', { name: '下一步' }).click()
  await expect(page.getByRole('radio', { name: '无故不在岗' }).first()).toBeChecked()

  await page.context().clearCookies()
  await logIn(page, 'city', '/inspect')
  await expect(page.getByText('本机没有草稿。')).toBeVisible()
})
