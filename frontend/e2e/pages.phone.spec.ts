import { expect, expectTotal, logIn, test } from './support/app'
import { expectAccessible } from './support/axe'

test('lists are cards with a short pager, and the menu is a drawer', async ({ page }) => {
  await logIn(page, 'city', '/cadres')
  await expect(page.getByRole('list', { name: '列表' }).getByRole('listitem').first()).toBeVisible()
  await page.getByRole('button', { name: '下一页' }).click()
  await expect(page).toHaveURL(/page=2/)
  await page.getByRole('button', { name: '菜单', exact: true }).click()
  await page.getByRole('dialog').getByRole('link', { name: '行政村' }).click()
  await expect(page).toHaveURL(/\/villages/)
  await expect(page.getByRole('dialog')).toBeHidden()
})

test('filters open as a sheet', async ({ page }) => {
  await logIn(page, 'city', '/cadres')
  await page.getByRole('button', { name: '筛选' }).click()
  await page.getByRole('combobox', { name: '派出级别' }).press('Enter')
  await page.getByRole('option', { name: '省派' }).click()
  await expect(page).toHaveURL(/dispatchLevel=PROVINCE/)
  await page.getByRole('button', { name: '查看结果' }).click()
  await expectTotal(page, 37)
})

test('no page is wider than the phone, or has a serious violation', async ({ page }) => {
  test.setTimeout(180_000)
  await logIn(page, 'city')
  for (const path of [
    '/overview',
    '/cadres',
    '/cadres/new',
    '/teams',
    '/villages',
    '/units',
    '/allocations',
    '/targets',
    '/targets/completeness',
    '/targets/completeness?area=441481107',
    '/targets/definitions',
    '/targets/definitions/G2',
    '/findings',
    '/duty-ledgers?month=2005-02',
    '/duty-ledgers/441481107/2005-02',
    '/leaves',
    '/leaves?waiting=true',
    '/leaves/new',
    '/outings',
    '/commuters',
    '/checklists',
    '/checklists/new',
    '/parameters',
    '/imports',
  ]) {
    await page.goto(path)
    await page.waitForLoadState('networkidle')
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(overflow, path).toBeLessThanOrEqual(0)
    await expectAccessible(page, path)
  }
})
