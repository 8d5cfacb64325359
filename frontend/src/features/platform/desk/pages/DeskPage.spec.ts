import { HttpResponse } from 'msw'
import { describe, expect, it } from 'vitest'
import type { Capability, Me } from '@/shared/session/store'
import { mountPage, officeOfMeizhou } from '@/testing/mountPage'
import { get } from '@/testing/server'
import DeskPage from './DeskPage.vue'

const RIGHTS: Capability[] = [
  'findings:read',
  'leaves:read',
  'leaves:request',
  'outings:read',
  'outings:report',
  'postings:read',
]
const village = { code: '441426114204', name: '官仁村委会', path: '平远县/石正镇/官仁村委会' }
const cadre = { id: 'c1', name: '蓝华明', villageCode: village.code, villageName: village.name }
const me: Me = {
  ...officeOfMeizhou,
  roles: ['CADRE'],
  capabilities: RIGHTS,
  cadre: { ...cadre, villagePath: village.path, teamId: 't1', teamName: '官仁村驻村工作组', role: 'LEADER' },
}
const page = { number: 1, size: 50, totalItems: 0, totalPages: 0 }
const leave = (id: string, startsOn: string, endsOn: string, days: number, state: string) => ({
  id,
  cadre,
  village,
  startsOn,
  endsOn,
  days,
  state,
  reason: 'PERSONAL',
})
const asked: string[] = []

function answer(): void {
  asked.length = 0
  get('/api/v1/leaves', ({ request }) => {
    asked.push(new URL(request.url).search)
    const items = [
      leave('l1', '2005-02-27', '2005-03-02', 4, 'APPROVED'),
      leave('l2', '2005-03-14', '2005-03-15', 2, 'REQUESTED'),
    ]
    return HttpResponse.json({ items, page })
  })
  get('/api/v1/outings', () => HttpResponse.json({ items: [], page }))
  get('/api/v1/findings', ({ request }) => {
    asked.push(new URL(request.url).search)
    return HttpResponse.json({
      items: [{ id: 'f1', text: '未建立工作台账', state: 'OPEN', overdue: false, dueOn: '2005-03-20' }],
      page,
    })
  })
}

describe('the desk of a cadre', () => {
  it('shows its post, its own days of the month and what waits in its village', async () => {
    answer()
    const desk = await mountPage(DeskPage, '/desk', '/desk', me)
    await expect.poll(() => desk.wrapper.text()).toContain('本月 2 天')
    await expect.poll(() => desk.wrapper.text()).toContain('未建立工作台账')
    const text = desk.wrapper.text()
    for (const said of ['蓝华明', village.path, '组长', '官仁村驻村工作组']) {
      expect(text).toContain(said)
    }
    expect(text).toContain('我的请假本月 2 天')
    expect(asked).toContain('?cadre=c1&from=2005-03-01&sort=startsOn&size=50')
    expect(asked.find((search) => search.includes('village=441426114204'))).toBeTruthy()
    desk.wrapper.unmount()
  })

  it('has a button for each feature that announces one and may be used', async () => {
    answer()
    const desk = await mountPage(DeskPage, '/desk', '/desk', me)
    const links = () => desk.wrapper.findAll('nav a').map((link) => link.attributes('href'))
    expect(links()).toEqual(['/leaves/new', '/outings/new'])
    desk.wrapper.unmount()
    const capabilities = RIGHTS.filter((right) => right !== 'outings:report')
    const other = await mountPage(DeskPage, '/desk', '/desk', { ...me, capabilities })
    expect(other.wrapper.findAll('nav a')).toHaveLength(1)
    other.wrapper.unmount()
  })

  it("says why an account of nobody's has nothing there", async () => {
    const desk = await mountPage(DeskPage, '/desk', '/desk', { ...me, cadre: null })
    expect(desk.wrapper.text()).toContain('此账号未关联驻村干部')
    desk.wrapper.unmount()
  })
})
