import { HttpResponse } from 'msw'
import { describe, expect, it } from 'vitest'
import { mountPage } from '@/testing/mountPage'
import { get, post } from '@/testing/server'
import CadreAccountsPage from './CadreAccountsPage.vue'

const village = { code: '441481107217', path: '兴宁市/永和镇/蓝排村委会', cadres: ['蓝华明', '王秀英'] }
const area = { code: '4414', name: '梅州市', level: 'CITY' }
const plan = { area, without: 2, having: 1, most: 1000, villages: [village] }
const slip = {
  cadreId: '1',
  name: '蓝华明',
  villageCode: village.code,
  villagePath: village.path,
  username: 'lhm',
  password: 'k7mp-4tnx-w29d',
}
const button = (within: ParentNode, text: string) =>
  [...within.querySelectorAll<HTMLElement>('button')].find((one) => one.textContent?.trim() === text)

describe('the page that opens accounts for cadres', () => {
  it('says how many and where, asks, and shows a slip for each', async () => {
    const sent: unknown[] = []
    get('/api/v1/users/cadres', () => HttpResponse.json(plan))
    post('/api/v1/users/cadres', async ({ request }) => {
      sent.push(await request.json())
      return HttpResponse.json({ accounts: [slip] })
    })
    const page = await mountPage(CadreAccountsPage, '/accounts/cadres')
    expect(page.wrapper.text()).toContain('将开通 2 个账号')
    expect(page.wrapper.text()).toContain('蓝华明、王秀英')
    button(document, '开通 2 个账号')?.click()
    await page.settle()
    expect(sent).toEqual([])
    button(document.querySelector('.el-message-box') as HTMLElement, '开通 2 个账号')?.click()
    await page.settle()
    expect(sent).toEqual([{ areaCode: '4414' }])
    const shown = page.wrapper.find('.slip').text()
    for (const told of ['蓝华明', 'lhm', 'k7mp-4tnx-w29d', village.path]) expect(shown).toContain(told)
    page.wrapper.unmount()
  })

  it('opens none where there are more than at once', async () => {
    get('/api/v1/users/cadres', () => HttpResponse.json({ ...plan, without: 1001 }))
    const page = await mountPage(CadreAccountsPage, '/accounts/cadres')
    expect(page.wrapper.text()).toContain('一次最多开通 1000 个账号')
    expect(button(document, '开通 1001 个账号')).toBeUndefined()
    page.wrapper.unmount()
  })
})
