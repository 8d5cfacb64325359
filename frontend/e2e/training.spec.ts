import { expect, expectFits, expectTotal, logIn, rowsShown, settled, test } from './support/app'
import { expectAccessible } from './support/axe'

const PARTICIPANTS = 350

test('a training tells who took part, and its office adds whoever is missing and takes back a mistake', async ({
  page,
}) => {
  await logIn(page, 'city', '/trainings?from=2005-01-06&to=2005-01-06')
  await rowsShown(page)
  await page
    .getByRole('row')
    .nth(1)
    .getByRole('link', { name: String(PARTICIPANTS) })
    .click()
  await rowsShown(page)
  await expectTotal(page, PARTICIPANTS)
  await settled(page)
  await expectAccessible(page, 'participants')

  await page.getByRole('button', { name: '添加参训人员' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('combobox').fill('永和镇人民政府')
  await page.getByRole('option').first().click()
  await dialog.getByText('添加参训人员').first().click()
  await dialog.getByRole('button', { name: '添加参训人员' }).click()
  await expectTotal(page, PARTICIPANTS + 1)

  await page.getByRole('searchbox').fill('永和镇人民政府')
  await expectTotal(page, 1)
  await page.getByRole('button', { name: '删除' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '删除' }).click()
  await expect(page.getByText('没有符合条件的记录')).toBeVisible()

  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(page.url().replace(/\?.*/, ''))
  await settled(page)
  await expectFits(page, 'participants')
  await expectTotal(page, PARTICIPANTS)
})
