import { expect, logIn, rowsShown, test } from './support/app'

test('a county office sees its county and no other', async ({ page }) => {
  await logIn(page, 'county-441481', '/cadres')
  await rowsShown(page)
  await expect(page.getByRole('button', { name: '当前地区' })).toContainText('兴宁市')
  for (const path of ['/cadres', '/teams', '/villages', '/postings']) {
    await page.goto(`${path}?size=200`)
    await rowsShown(page)
    const places = await page
      .getByRole('cell')
      .filter({ hasText: /市\/|县\/|区\// })
      .allTextContents()
    expect(places.filter((place) => !place.startsWith('兴宁市/'))).toEqual([])
  }
})

test('the area of another county in the URL shows none of its rows', async ({ page }) => {
  await logIn(page, 'county-441481', '/cadres?area=441426')
  await expect(page.getByText('平远县/')).toHaveCount(0)
})

test('who may only read is offered nothing to change', async ({ page }) => {
  await logIn(page, 'viewer', '/cadres?q=lhm')
  await rowsShown(page)
  await expect(page.getByRole('link', { name: '新建' })).toHaveCount(0)
  await page.getByRole('link', { name: '蓝华明' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('蓝华明')
  await expect(page.getByRole('link', { name: '编辑' })).toHaveCount(0)
  await expect(page.getByText(/\*{4,}/).first()).toBeVisible()
})
