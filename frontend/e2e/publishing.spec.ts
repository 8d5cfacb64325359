import { readFile } from 'node:fs/promises'
import { expect, expectTotal, logIn, logInElsewhere, rowsShown, test } from './support/app'
import { choose, save } from './support/form'

const TITLE = '永和镇驻村干部修通村道'

test('an office issues a bulletin, which is numbered, taken up above and seen in no other county', async ({
  page,
  browser,
}) => {
  await logIn(page, 'county-441481', '/bulletins/new')
  const last = await page.request.get(
    '/api/v1/bulletins?area=441481&level=COUNTY&year=2005&sort=-number&size=1',
  )
  const { items } = (await last.json()) as { items: { number: number }[] }
  const number = `第${(items[0]?.number ?? 0) + 1}期`
  await page.getByLabel('标题').fill(TITLE)
  await page.getByLabel('正文').fill('村道全长三公里。\n受益群众一千二百人。')
  await save(page)
  const main = page.getByRole('main')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(TITLE)
  await expect(main).toContainText(number)
  await expect(main).toContainText('兴宁市')

  await page.getByRole('link', { name: '编辑' }).click()
  await choose(page, '采用级别', '县')
  await save(page)
  await expect(main).toContainText('只能由编发单位的上级采用')
  await choose(page, '采用级别', '市')
  await save(page)
  await expect(page.getByRole('link', { name: '编辑' })).toBeVisible()
  const record = new URL(page.url()).pathname

  await page.goto(`/bulletins?adoptedBy=CITY&q=${TITLE}`)
  await rowsShown(page)
  await expectTotal(page, 1)
  await expect(page.getByRole('row').nth(1)).toContainText(number)
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: '导出' }).click()
  await page.getByRole('menuitem', { name: '导出 CSV' }).click()
  expect(await readFile(await (await downloading).path(), 'utf-8')).toContain(TITLE)

  const elsewhere = await logInElsewhere(browser, '441427', `/bulletins?q=${TITLE}`)
  await expect(elsewhere.getByText('没有符合条件的记录')).toBeVisible()
  await elsewhere.goto(record)
  await expect(elsewhere.getByRole('main')).not.toContainText(TITLE)
  await expect(elsewhere.getByRole('alert')).toBeVisible()
  await elsewhere.context().close()
})

test('each figure of the publicity leads to as many records', async ({ page }) => {
  await logIn(page, 'city', '/publicity')
  for (const [area, column] of [
    ['合计', 1],
    ['合计', 3],
    ['本级', 1],
    ['兴宁市', 4],
  ] as const) {
    const figure = page.getByRole('row', { name: area }).getByRole('cell').nth(column)
    const count = Number(await figure.textContent())
    await figure.getByRole('link').click()
    await rowsShown(page)
    await expectTotal(page, count)
    await page.goBack()
  }
})
