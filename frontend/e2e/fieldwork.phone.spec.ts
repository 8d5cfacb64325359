import type { Page } from '@playwright/test'
import { expect, expectFits, logIn, PASSWORD, settled, test } from './support/app'
import { expectAccessible } from './support/axe'
import { choose, date } from './support/form'

/** What a cadre writes at its desk. `mark` tells one record from all others: a text, or the day of the month. */
interface Journey {
  name: string
  form: string
  /** Of the record written without a network, and of the other. */
  marks: [string, string]
  /** Query of the list that finds the record. */
  list: (mark: string) => string
  /** Texts are typed; what is chosen needs no network. */
  fill: (page: Page, mark: string) => Promise<void>
  /** Label and value of what is looked at after a reload. */
  typed: (mark: string) => [string, string]
}

const day = (mark: string) => `2005-11-${mark}`
const dayOf = (resource: string) => (mark: string) =>
  `/api/v1/${resource}?from=${day(mark)}&to=${day(mark)}&size=1`

const JOURNEYS: Journey[] = [
  {
    name: '写日志',
    form: '/work-logs/new',
    marks: ['甲', '乙'],
    list: (mark) => `/api/v1/work-logs?q=${encodeURIComponent(`清淤${mark}`)}&size=1`,
    fill: async (page, mark) => {
      await page.getByLabel('工作内容').fill(`水圳清淤${mark}`)
    },
    typed: (mark) => ['工作内容', `水圳清淤${mark}`],
  },
  {
    name: '记走访',
    form: '/visits/new',
    marks: ['甲', '乙'],
    list: (mark) => `/api/v1/visits?q=${encodeURIComponent(`陈伯${mark}`)}&size=1`,
    fill: async (page, mark) => {
      await page.getByLabel('走访对象').fill(`五保户陈伯${mark}`)
    },
    typed: (mark) => ['走访对象', `五保户陈伯${mark}`],
  },
  {
    name: '记好事实事',
    form: '/deeds/new',
    marks: ['甲', '乙'],
    list: (mark) => `/api/v1/deeds?q=${encodeURIComponent(`修桥${mark}`)}&size=1`,
    fill: async (page, mark) => {
      await page.getByLabel('标题').fill(`修桥${mark}`)
      await choose(page, '类别', '水利饮水')
    },
    typed: (mark) => ['标题', `修桥${mark}`],
  },
  {
    name: '请假申请',
    form: '/leaves/new',
    marks: ['07', '08'],
    list: dayOf('leaves'),
    fill: async (page, mark) => {
      await date(page, '开始日期', day(mark))
      await date(page, '结束日期', day(mark))
      await choose(page, '请假类别', '事假')
      await page.getByLabel('说明').fill('回家办事')
    },
    typed: () => ['说明', '回家办事'],
  },
  {
    name: '报告外出',
    form: '/outings/new',
    marks: ['14', '15'],
    list: dayOf('outings'),
    fill: async (page, mark) => {
      await date(page, '开始日期', day(mark))
      await date(page, '结束日期', day(mark))
      await choose(page, '类别', '培训')
      await page.getByLabel('地点').fill('市委党校')
      await page.getByLabel('事由').fill('培训班')
    },
    typed: () => ['地点', '市委党校'],
  },
]

/** How many such records the server has. */
async function count(page: Page, list: string): Promise<number> {
  const answer = await page.request.get(list)
  return ((await answer.json()) as { page: { totalItems: number } }).page.totalItems
}

const save = (page: Page) => page.getByRole('button', { name: '保存' })
const waits = (page: Page) => page.getByRole('main').getByText('已存在本机，联网后自动提交', { exact: true })
const dialog = (page: Page) => page.getByRole('dialog', { name: '登录已过期' })

/** In whichever of the tabs asks for the password. */
async function logInAgain(tabs: Page[]): Promise<void> {
  const asking = async () => {
    for (const tab of tabs) if (await dialog(tab).isVisible()) return tab
    return null
  }
  await expect.poll(asking).not.toBeNull()
  const tab = (await asking()) as Page
  await dialog(tab).getByLabel('密码', { exact: true }).fill(PASSWORD)
  await dialog(tab).getByRole('button', { name: '登录', exact: true }).click()
  await expect(dialog(tab)).toBeHidden()
}

test.describe('without a network', () => {
  test.use({ serviceWorkers: 'allow' })

  for (const { name, form: url, marks, list, fill, typed } of JOURNEYS)
    test(`${name}: what was written is kept over a reload, seen by a second tab, and stored once`, async ({
      page,
      context,
    }) => {
      const [mark] = marks
      const [label, value] = typed(mark)
      await logIn(page, 'cadre', '/desk')
      await page.evaluate(async () => void (await navigator.serviceWorker.ready))
      await settled(page)

      await context.setOffline(true)
      await page.goto(url)
      await fill(page, mark)
      await expect(page.getByText('草稿已存在本机，随写随存。')).toBeVisible()
      await expectFits(page, name)
      await expectAccessible(page, name)
      await page.reload()
      await expect(page.getByLabel(label)).toHaveValue(value)
      const other = await context.newPage()
      await other.goto(url)
      await expect(other.getByLabel(label)).toHaveValue(value)

      await context.clearCookies()
      await save(page).dblclick()
      await expect(waits(page)).toBeVisible()
      await expect(waits(other)).toBeVisible()
      await expect(save(other)).toHaveCount(0)
      await expectFits(page, `${name}, waiting`)
      await expectAccessible(page, `${name}, waiting`)
      await page.reload()
      await expect(waits(page)).toBeVisible()

      await context.setOffline(false)
      await Promise.all([page, other].map((tab) => tab.evaluate(() => dispatchEvent(new Event('online')))))
      await logInAgain([page, other])
      await expect(waits(page)).toHaveCount(0)
      await expect(waits(other)).toHaveCount(0)
      expect(await count(page, list(mark))).toBe(1)
    })
})

for (const { name, form: url, marks, list, fill } of JOURNEYS)
  test(`${name}: pressed twice, and with the first answer lost, it is stored once`, async ({ page }) => {
    const [, mark] = marks
    await logIn(page, 'cadre', url)
    await fill(page, mark)
    let lost = false
    await page.route('**/api/v1/*', async (route) => {
      if (route.request().method() !== 'POST' || lost) return route.fallback()
      lost = true
      await route.fetch()
      await route.abort('connectionreset')
    })
    await save(page).dblclick()
    await expect(page).toHaveURL(/\/(deeds|leaves|outings|visits|work-logs)\/[0-9a-f-]{36}$/)
    expect(lost).toBe(true)
    expect(await count(page, list(mark))).toBe(1)
    await expect(page.getByText('联网')).toHaveCount(0)
  })

test('what the server refuses when the network is back is told at the desk, and mended in the form', async ({
  page,
  context,
}) => {
  await logIn(page, 'cadre', '/desk')
  await page.getByRole('navigation', { name: '我要办理' }).getByRole('link', { name: '报告外出' }).click()
  await date(page, '开始日期', '2005-11-20')
  await date(page, '结束日期', '2005-11-19')
  await choose(page, '类别', '培训')
  await page.getByLabel('地点').fill('县城')
  await page.getByLabel('事由').fill('开会')
  await context.setOffline(true)
  await save(page).click()
  await expect(waits(page)).toBeVisible()
  await page.getByRole('link', { name: '返回' }).click()
  await expect(waits(page)).toBeVisible()
  await expectFits(page, 'the desk with what waits')
  await expectAccessible(page, 'the desk with what waits')

  await context.setOffline(false)
  await page.evaluate(() => dispatchEvent(new Event('online')))
  await expect(page.getByText('被退回，需修改')).toBeVisible()
  await page.getByRole('link', { name: '修改', exact: true }).click()
  await expect(page.locator('.is-error')).toBeVisible()
  await date(page, '结束日期', '2005-11-21')
  await save(page).click()
  await expect(page).toHaveURL(/\/outings\/[0-9a-f-]{36}$/)
  expect(await count(page, '/api/v1/outings?from=2005-11-20&to=2005-11-21&size=1')).toBe(1)
})
