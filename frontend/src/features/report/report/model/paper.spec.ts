import { describe, expect, it } from 'vitest'
import { linkFigures } from './figureLinks'
import { fit, readPaper } from './paper'
import type { ReportFigure } from './report'

const PAGE = `<!doctype html><html><head><style>.page { width: 210mm }</style><script>window.ran = true</script></head>
<body><main><section class="page" aria-label="1" onclick="window.ran = true">
<div class="line" style="left:1pt"><span class="song">全市驻村干部</span>
<a class="song" id="cadres" href="#cadres" data-figure="cadres">5109</a>名<img src="x" onerror="window.ran = true">
<a href="https://elsewhere.example">外部</a><a id="posts" href="#posts" data-figure="posts">12</a></div></section>
<section class="page wide"></section></main></body></html>`

const figure = (code: string, query: string | null): ReportFigure => ({
  code,
  label: '驻村干部',
  value: 5109,
  unit: 'CADRE',
  definition: '当天在驻的干部。',
  query,
  hash: '',
})

describe('the paper', () => {
  it('takes over pages and their look, and nothing that runs, loads or leads elsewhere', () => {
    const { pages, css } = readPaper(PAGE)
    expect(pages).toHaveLength(2)
    expect(css).toBe('.page { width: 210mm }')
    const [first] = pages
    expect(first?.textContent).toContain('全市驻村干部')
    expect(first?.querySelector('img, script')).toBeNull()
    expect(first?.hasAttribute('onclick')).toBe(false)
    expect(first?.querySelector('.line')?.getAttribute('style')).toContain('left')
    expect([...(first?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href'))).toEqual([
      '#cadres',
      null,
      '#posts',
    ])
    expect('ran' in window).toBe(false)
  })

  it('is as wide as there is room, a page on its long side too, and never larger than it is printed', () => {
    const { pages } = readPaper(PAGE)
    const zooms = () => pages.map(({ style }) => Number(style.getPropertyValue('zoom')).toFixed(2))
    fit(pages, 397)
    expect(zooms()).toEqual(['0.50', '0.35'])
    fit(pages, 0)
    expect(zooms()).toEqual(['0.50', '0.35'])
    fit(pages, 2000)
    expect(zooms()).toEqual(['1.00', '1.00'])
  })

  it('leads from a number to its rows, from one without a list to what the report says of it', () => {
    const { pages } = readPaper(PAGE)
    const figures = [figure('cadres', '/api/v1/cadres?area=4414&status=POSTED'), figure('posts', null)]
    linkFigures(
      pages,
      figures,
      (to) => JSON.stringify(to),
      (code) => `/reports/r1#${code}`,
    )
    const [rows, own] = [...(pages[0]?.querySelectorAll<HTMLAnchorElement>('[data-figure]') ?? [])]
    expect(JSON.parse(rows?.getAttribute('href') ?? '')).toMatchObject({ path: '/cadres' })
    expect(rows?.dataset.place).toBe('cadres')
    expect(rows?.title).toBe('驻村干部 5,109 名\n当天在驻的干部。')
    expect(own?.getAttribute('href')).toBe('"/reports/r1#posts"')
  })
})
