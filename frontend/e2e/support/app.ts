import {
  expect,
  test as base,
  type Browser,
  type BrowserContext,
  type Page,
  type Request,
} from '@playwright/test'

export const PASSWORD = 'Zhucun-2005'

/** Begins a session of the account and shows the page. What the form does besides is proved once, in its own journeys. */
export async function logIn(page: Page, username: string, path = '/'): Promise<void> {
  const answer = await page.request.post('/api/v1/session', { data: { username, password: PASSWORD } })
  expect(answer.status(), `login of ${username}`).toBe(201)
  await page.goto(path)
  await loggedIn(page)
}

/** A page of the office of a county for which the demonstration has no account. Each journey takes another one. */
export async function logInElsewhere(browser: Browser, county: string, path: string): Promise<Page> {
  const username = `county-${county}`
  const admin = await browser.newContext()
  await admin.request.post('/api/v1/session', { data: { username: 'admin', password: PASSWORD } })
  const { csrfToken } = (await (await admin.request.get('/api/v1/me')).json()) as { csrfToken: string }
  const added = await admin.request.post('/api/v1/users', {
    headers: { 'X-CSRF-Token': csrfToken, 'Idempotency-Key': `${username}-of-the-journeys` },
    data: {
      username,
      displayName: '县驻村办',
      roles: ['OFFICE'],
      areaCode: county,
      password: PASSWORD,
      mustChangePassword: false,
    },
  })
  expect(added.status(), `account of ${username}`).toBe(201)
  await admin.close()
  const page = await (await browser.newContext()).newPage()
  await logIn(page, username, path)
  return page
}

/** The headers of a change that a journey makes by a call, in the session of the page. */
export async function callHeaders(page: Page): Promise<Record<string, string>> {
  const { csrfToken } = (await (await page.request.get('/api/v1/me')).json()) as { csrfToken: string }
  return { 'X-CSRF-Token': csrfToken }
}

/** Logs in by the form; the page asked for is then the one that is shown. */
export async function logInByForm(page: Page, username: string, path = '/'): Promise<void> {
  await page.goto(path)
  await page.getByLabel('用户名').fill(username)
  await page.getByLabel('密码', { exact: true }).fill(PASSWORD)
  await page.getByRole('button', { name: '登录', exact: true }).click()
  await loggedIn(page)
}

async function loggedIn(page: Page): Promise<void> {
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

const asking = new WeakMap<Page, Set<Request>>()

/** Follows what a page asks for, so that {@link settled} knows when everything has come. */
export function followRequests(page: Page): void {
  const open = new Set<Request>()
  asking.set(page, open)
  page.on('request', (request) => {
    // another document does not wait for what the one before it asked for
    if (request.isNavigationRequest() && request.frame() === page.mainFrame()) open.clear()
    open.add(request)
  })
  page.on('requestfinished', (request) => open.delete(request))
  page.on('requestfailed', (request) => open.delete(request))
}

/** Until the page is whole: all that it asked for has come and is drawn, nothing is loading any more. */
export async function settled(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible()
  await expect
    .poll(
      async () => {
        // what an answer leads to is asked for before the next frame but one
        await page.evaluate(
          () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
        )
        return [...(asking.get(page) ?? [])].map((request) => request.url())
      },
      { message: 'requests without an answer', intervals: [20, 50, 100] },
    )
    .toEqual([])
  await expect(page.locator('.el-skeleton:visible, [aria-busy=true]:visible')).toHaveCount(0)
}

/** Nothing on the page is wider than the screen. A phone's own width of the window grows with what is too wide. */
export async function expectFits(page: Page, where: string): Promise<void> {
  const width = await page.evaluate(() => document.documentElement.scrollWidth)
  expect.soft(width, `width of ${where}`).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0)
}

/**
 * A test has a window as new as its own: no session, nothing stored. What the browser keeps of the program itself stays,
 * as at an office's desk.
 */
export const test = base.extend<{ ownOriginOnly: void }, { windows: Map<string, BrowserContext> }>({
  windows: [
    // eslint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const windows = new Map<string, BrowserContext>()
      await use(windows)
      for (const window of windows.values()) await window.close()
    },
    { scope: 'worker' },
  ],
  context: async ({ browser, windows, viewport, serviceWorkers, baseURL }, use) => {
    const kind = JSON.stringify([viewport, serviceWorkers])
    const window = windows.get(kind) ?? (await browser.newContext())
    windows.set(kind, window)
    await use(window)
    await window.setOffline(false)
    await window.unrouteAll()
    await window.clearCookies()
    const page = window.pages()[0] ?? (await window.newPage())
    const devtools = await window.newCDPSession(page)
    await devtools.send('Storage.clearDataForOrigin', {
      origin: new URL(baseURL ?? '').origin,
      storageTypes: 'local_storage,indexeddb,cache_storage,service_workers',
    })
    await Promise.all(window.pages().map((page) => page.close()))
  },
  // every test of every page proves it: nothing is asked of another server
  ownOriginOnly: [
    async ({ page, baseURL }, use) => {
      followRequests(page)
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
