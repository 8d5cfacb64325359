import { expect, logIn, test } from './support/app'
import { expectAccessible } from './support/axe'

test('the page to log in has no serious violation', async ({ page }) => {
  await page.goto('/login')
  await expect(page.getByLabel('用户名')).toBeVisible()
  await expectAccessible(page, '/login')
})

test('the keyboard reaches the content first, and every head that sorts', async ({ page }) => {
  await logIn(page, 'city', '/cadres')
  await page.keyboard.press('Tab')
  const skip = page.getByRole('link', { name: '跳到主要内容' })
  await skip.focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#main$/)
  await page.getByRole('button', { name: '到村日期' }).focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/sort=postedOn/)
})
