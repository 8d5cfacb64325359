import { expect, test as base, type Page } from '@playwright/test'

const PASSWORD = 'Zhucun-2005'

/** Logs in by the form; the page asked for is then the one that is shown. */
export async function logIn(page: Page, username: string, path = '/'): Promise<void> {
  await page.goto(path)
  await page.getByLabel('用户名').fill(username)
  await page.getByLabel('密码', { exact: true }).fill(PASSWORD)
  await page.getByRole('button', { name: '登录', exact: true }).click()
  await expect(page.getByRole('button', { name: '账号菜单' })).toBeVisible()
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible()
}

/** Until the rows of a list are those that its URL asks for. */
export async function rowsShown(page: Page): Promise<void> {
  await expect(page.getByRole('region', { name: '列表' }).getByRole('row').nth(1)).toBeVisible()
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0)
}

/** The count that a list announces. */
export async function expectTotal(page: Page, total: number): Promise<void> {
  await expect(page.getByText(`共 ${total} 条`, { exact: true })).toBeVisible()
}

export const test = base.extend<{ ownOriginOnly: void }>({
  // every test of every page proves it: nothing is asked of another server
  ownOriginOnly: [
    async ({ page, baseURL }, use) => {
      const foreign: string[] = []
      page.on('request', (request) => {
        const url = new URL(request.url())
        if (/^(https?|wss?):$/.test(url.protocol) && url.origin !== new URL(baseURL ?? '').origin) {
          foreign.push(request.url())
        }
      })
      await use()
      expect(foreign, 'requests to another origin').toEqual([])
    },
    { auto: true },
  ],
})

export { expect }
