import { expect, logIn, test } from './support/app'

test('the demonstration says which day it takes for today, and forms begin with it', async ({ page }) => {
  await logIn(page, 'city', '/outings/new')
  const me = (await (await page.request.get('/api/v1/me')).json()) as {
    today: string
    demonstrationDay: boolean
  }
  expect(me.demonstrationDay).toBe(true)
  const [year, month, day] = me.today.split('-').map(Number)
  await expect(page.getByText(`演示数据：今天按 ${year}年${month}月${day}日 计`)).toBeVisible()
  await expect(page.getByLabel('开始日期')).toHaveValue(me.today)
  await expect(page.getByLabel('结束日期')).toHaveAttribute('placeholder', '选择日期')
})
