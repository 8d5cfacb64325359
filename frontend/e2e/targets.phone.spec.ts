import { expect, expectFits, expectTotal, logIn, test } from './support/app'

test('on a phone the targets are cards, the chosen one with its areas and their rows', async ({ page }) => {
  await logIn(page, 'city', '/targets?area=4414&quarter=2005-Q1')
  const cards = page.getByRole('list', { name: '目标任务按地区' })
  await cards.getByRole('button', { name: /^G4/ }).click()
  await expect(page).toHaveURL(/target=G4/)
  const county = cards.getByRole('listitem').filter({ has: page.getByRole('link', { name: '兴宁市' }) })
  await expectFits(page, 'the chosen target')
  const behind = county.getByRole('link', { name: /^落后 \d+ 村$/ }).last()
  const count = Number(/\d+/.exec(await behind.innerText())?.[0])
  await behind.click()
  await expectTotal(page, count)
  await expectFits(page, 'the rows behind')
  await page.goBack()
  await county.getByRole('link', { name: '兴宁市' }).last().click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('兴宁市')
})

test('on a phone it is seen at once who has not reported', async ({ page }) => {
  await logIn(page, 'city', '/targets/completeness?area=4414&quarter=2005-Q1')
  await expect(page.getByRole('list', { name: '下级地区填报情况' }).getByRole('listitem')).toHaveCount(8)
  await expect(page.getByRole('table')).toHaveCount(0)
  await expectFits(page, 'who has not reported')
  await page.goto('/targets/definitions/G2/edit')
  await expect(page.getByLabel('中文名称')).toBeVisible()
  await expectFits(page, 'the form of a target')
})
