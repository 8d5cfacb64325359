import { HttpResponse } from 'msw'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { mountPage, type MountedPage } from '@/testing/mountPage'
import { get, page, problem } from '@/testing/server'
import { statistics } from '../model/figures.fixture'
import { shades } from '../model/shades'
import TargetsPage from './TargetsPage.vue'

// there is no canvas to draw on
vi.mock('@/shared/chart/EChart.vue', async () => {
  const { h } = await import('vue')
  return { default: { props: ['label'], render: ({ label }: { label: string }) => h('div', label) } }
})

const shapes = ['441402', '441481'].map((adcode) => ({
  type: 'Feature',
  properties: { adcode, schematic: true },
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [0, 0],
        [1, 0],
        [1, 1],
        [0, 0],
      ],
    ],
  },
}))
let asked: string[]

beforeEach(() => {
  asked = []
  get('/api/v1/statistics/targets', ({ request }) => {
    asked.push(new URL(request.url).search)
    return HttpResponse.json(statistics)
  })
  get('/api/v1/statistics/targets/trend', () =>
    HttpResponse.json({
      area: statistics.area,
      batch: statistics.batch,
      quarters: [{ quarter: '2005-Q1', targets: statistics.targets }],
    }),
  )
  get('/api/v1/batches', () => HttpResponse.json(page([statistics.batch])))
  get('/api/v1/batches/b1/quarters', () =>
    HttpResponse.json(
      page([
        { quarter: '2004-Q4', baseline: true },
        { quarter: '2005-Q1', baseline: false },
      ]),
    ),
  )
  get('/api/v1/areas/:code', ({ params }) =>
    HttpResponse.json({ code: params.code, name: '梅州市', level: 'CITY' }),
  )
  get('/maps/:name', () => HttpResponse.json({ type: 'FeatureCollection', features: shapes }))
})

const cellsOf = ({ wrapper }: MountedPage, code: string) =>
  wrapper
    .findAll('tbody tr')
    .find((row) => row.find('button b').exists() && row.find('button b').text() === code)
    ?.findAll('td') ?? []

describe('the matrix of targets', () => {
  it('asks for the quarter of its URL, and leaves it to the server without', async () => {
    await mountPage(TargetsPage, '/targets?area=4414')
    await mountPage(TargetsPage, '/targets?area=4414&quarter=2005-Q1&batch=b1')
    expect(asked).toEqual(['?area=4414', '?area=4414&quarter=2005-Q1&batch=b1'])
  })

  it('has a row for each target and a column for the area and each below it', async () => {
    const mounted = await mountPage(TargetsPage, '/targets')
    const { wrapper } = mounted
    expect(
      wrapper
        .findAll('thead th')
        .slice(0, 4)
        .map((head) => head.text()),
    ).toEqual(['目标任务', '梅州市 · 合计', '梅江区', '兴宁市'])
    expect(cellsOf(mounted, 'G2').map((cell) => cell.text())).toEqual(['25%▼12', '33.3%▼5', '12.5%▼7'])
    expect(cellsOf(mounted, 'G1').map((cell) => cell.text())).toEqual(['25%▼12', '25%', '—'])
    expect(wrapper.text()).toContain('自动计算')
  })

  it('colours a cell by its share and leaves it white where nothing is known', async () => {
    const mounted = await mountPage(TargetsPage, '/targets')
    const [, first, second] = cellsOf(mounted, 'G8')
    expect((first?.element as HTMLElement).style.background).toBe(shades.rate[1]?.background)
    expect((second?.element as HTMLElement).style.background).toBe('')
    expect(second?.text()).toBe('—')
  })

  it('leads from a figure to its rows, and from an area to its own matrix', async () => {
    const mounted = await mountPage(TargetsPage, '/targets?quarter=2005-Q1&view=rate')
    const hrefs = cellsOf(mounted, 'G2')[2]
      ?.findAll('a')
      .map((link) => link.attributes('href'))
    expect(hrefs).toEqual([
      '/progress?area=441481&quarter=2005-Q1&target=G2&met=true',
      '/progress?area=441481&quarter=2005-Q1&target=G2&behind=true',
    ])
    const head = mounted.wrapper.findAll('thead th a')[1]
    expect(head?.attributes('href')).toBe('/targets?quarter=2005-Q1&view=rate&area=441481')
  })

  it('shows the villages behind, or the share verified, as its URL says', async () => {
    const behind = await mountPage(TargetsPage, '/targets?view=behind')
    expect(cellsOf(behind, 'G2').map((cell) => cell.find('a').text())).toEqual(['12', '5', '7'])
    const verified = await mountPage(TargetsPage, '/targets?view=verified')
    expect(cellsOf(verified, 'G2')[0]?.find('a').attributes('href')).toContain('state=VERIFIED')
  })

  it('chooses a target for chart and map by its head', async () => {
    const { wrapper, router, settle } = await mountPage(TargetsPage, '/targets')
    expect(wrapper.text()).toContain('按季度 · G2')
    await wrapper.findAll('tbody button')[2]?.trigger('click')
    await settle()
    expect(router.currentRoute.value.query.target).toBe('G8')
    expect(wrapper.text()).toContain('按季度 · G8')
    expect(wrapper.text()).toContain('地图 · G8 达标率')
    expect(wrapper.text()).toContain('示意图')
  })
})

describe('the page of targets', () => {
  it('stays whole when the map cannot be loaded, and says so', async () => {
    get('/maps/:name', () => new HttpResponse('<html>', { headers: { 'Content-Type': 'text/html' } }))
    const { wrapper } = await mountPage(TargetsPage, '/targets')
    expect(wrapper.text()).toContain('地图没有加载出来')
    expect(wrapper.findAll('tbody tr').length).toBeGreaterThan(0)
  })

  it('has no map of towns', async () => {
    const towns = statistics.children.map((row) => ({ ...row, area: { ...row.area, level: 'TOWN' } }))
    get('/api/v1/statistics/targets', () => HttpResponse.json({ ...statistics, children: towns }))
    const { wrapper } = await mountPage(TargetsPage, '/targets')
    expect(wrapper.text()).not.toContain('地图')
  })

  it('shows a failure with its trace, and recovers', async () => {
    get('/api/v1/statistics/targets', () => problem(503, 'UNAVAILABLE', { detail: '请稍后再试' }))
    const { wrapper, settle } = await mountPage(TargetsPage, '/targets')
    expect(wrapper.text()).toContain('请稍后再试')
    get('/api/v1/statistics/targets', () => HttpResponse.json(statistics))
    await wrapper.find('.el-alert button').trigger('click')
    await settle()
    expect(wrapper.findAll('thead th a')).toHaveLength(2)
  })
})
