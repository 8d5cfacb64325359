import { expect, type Page } from '@playwright/test'

/** Begins a draft of one village on the device. */
export async function beginDraft(page: Page, lead: string): Promise<void> {
  await page.getByRole('button', { name: '开始督查' }).click()
  await page.getByLabel('组长').fill(lead)
  await page.getByRole('combobox', { name: '添加村：输入村名' }).fill('蓝排')
  await page.getByRole('option', { name: /蓝排/ }).first().click()
  await expect(page.getByText(/人待核查/)).toBeVisible()
}

export async function everyonePresent(page: Page): Promise<void> {
  for (const group of await page.getByRole('tabpanel', { name: /在岗/ }).getByRole('radiogroup').all())
    await group.getByRole('radio', { name: '在岗', exact: true }).click()
}

/** How many inspections under this lead the server has. */
export async function recorded(page: Page, lead: string): Promise<number> {
  const answer = await page.request.get(`/api/v1/inspections?q=${encodeURIComponent(lead)}`)
  return ((await answer.json()) as { page: { totalItems: number } }).page.totalItems
}

/** What waits on the device for the network. */
export const waiting = (page: Page) => page.getByText('待联网提交', { exact: true })
