import { expect, expectTotal, logIn, rowsShown, test } from './support/app'

test('each figure of the liaison leads to as many records', async ({ page }) => {
  await logIn(page, 'city', '/liaison')
  for (const [area, column] of [
    ['合计', 2],
    ['合计', 5],
    ['合计', 8],
    ['丰顺县', 11],
  ] as const) {
    const figure = page.getByRole('row', { name: area }).getByRole('cell').nth(column)
    const count = Number((await figure.textContent())?.replace(/\D/g, ''))
    expect(count).toBeGreaterThan(0)
    await figure.getByRole('link').click()
    await rowsShown(page)
    await expectTotal(page, count)
    await page.goBack()
  }
})
