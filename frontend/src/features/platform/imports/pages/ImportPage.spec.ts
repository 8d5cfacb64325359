import { flushPromises } from '@vue/test-utils'
import { http, HttpResponse } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import { mountPage, type MountedPage } from '@/testing/mountPage'
import { get, server } from '@/testing/server'
import { invalid, report } from '../model/report.fixture'
import ImportPage from './ImportPage.vue'

const uploads: URL[] = []

beforeEach(() => {
  uploads.length = 0
  get('/api/v1/imports', () =>
    HttpResponse.json([
      { resource: 'areas', label: '行政区划', loadOrder: 1 },
      { resource: 'roster', label: '花名册', loadOrder: 6 },
    ]),
  )
  get('/api/v1/imports/roster/schema', () =>
    HttpResponse.json({
      resource: 'roster',
      label: '花名册',
      columns: [
        {
          field: 'role',
          header: '驻村职务',
          aliases: ['职责'],
          type: 'CHOICE',
          required: true,
          personal: false,
          example: '组长',
          values: [{ value: 'LEADER', label: '组长', aliases: [] }],
        },
      ],
      oneOf: [['village', 'villageCode']],
      codes: [],
    }),
  )
})

const answer = (body: object) =>
  server.use(
    http.post(`${window.location.origin}/api/v1/imports/roster`, ({ request }) => {
      uploads.push(new URL(request.url))
      return HttpResponse.json(body)
    }),
  )

async function choose({ wrapper, settle }: MountedPage, name: string, content = '姓名\n'): Promise<void> {
  const input = wrapper.find<HTMLInputElement>('input[type=file]')
  Object.defineProperty(input.element, 'files', { value: [new File([content], name)], configurable: true })
  await input.trigger('change')
  await settle()
}

async function press({ wrapper, settle }: MountedPage, words: string): Promise<void> {
  const button = wrapper.findAll('button').find((one) => one.text().includes(words))
  if (!button) throw new Error(`no button ${words} in ${wrapper.text()}`)
  await button.trigger('click')
  await flushPromises()
  await settle()
}

describe('the import page', () => {
  it('names what can be imported and what its columns hold', async () => {
    const { wrapper } = await mountPage(ImportPage, '/imports')
    expect(wrapper.findAll('input[name=resource]')).toHaveLength(2)
    expect(wrapper.find<HTMLInputElement>('input[value=roster]').element.checked).toBe(true)
    expect(wrapper.text()).toContain('驻村职务')
    expect(wrapper.text()).toContain('role, 职责')
  })

  it('refuses a file that cannot be read before sending it', async () => {
    const page = await mountPage(ImportPage, '/imports')
    await choose(page, 'roster.xls')
    expect(page.wrapper.find('[role=alert]').text()).toContain('.xlsx')
    const check = page.wrapper.findAll('button').find((one) => one.text().includes('检查文件'))
    expect(check?.attributes('disabled')).toBeDefined()
    expect(uploads).toHaveLength(0)
  })

  it('checks the file, then imports it whole and leads to its rows', async () => {
    const page = await mountPage(ImportPage, '/imports')
    await choose(page, 'roster.csv')
    answer(report())
    await press(page, '检查文件')
    expect(page.wrapper.text()).toContain('检查通过，60 行都可以导入')
    expect(page.wrapper.text()).toContain('GB18030')
    answer(report({ mode: 'commit', outcome: 'COMMITTED' }))
    await press(page, '导入 60 行')
    expect(uploads.map((url) => url.searchParams.get('mode'))).toEqual(['validate', 'commit'])
    expect(page.wrapper.text()).toContain('导入完成')
    expect(page.wrapper.find('a[href="/cadres?status=POSTED"]').exists()).toBe(true)
  })

  it('lists what is wrong row by row, filtered by code, and imports the good rows when asked to', async () => {
    const page = await mountPage(ImportPage, '/imports')
    await choose(page, 'roster.csv')
    answer(invalid)
    await press(page, '检查文件')
    const { wrapper } = page
    expect(wrapper.text()).toContain('9 行有错误')
    expect(wrapper.findAll('.report tbody tr')).toHaveLength(4)
    expect(wrapper.text()).toContain('是不是：蕉岭县/三圳镇/招福村委会')
    expect(wrapper.findAll('button').some((one) => one.text().startsWith('导入'))).toBe(false)
    answer({ ...invalid, mode: 'commit', outcome: 'PARTIAL' })
    await press(page, '导入其余 51 行')
    expect(uploads[1]?.searchParams.get('atomic')).toBe('row')
    expect(wrapper.text()).toContain('已导入 51 行')
  })

  it('keeps the options for the next file', async () => {
    const page = await mountPage(ImportPage, '/imports')
    await page.wrapper.find('input[name=moves][value=allow]').setValue(true)
    await choose(page, 'roster.csv')
    answer(invalid)
    await press(page, '检查文件')
    await press(page, '返回')
    expect(page.wrapper.text()).toContain('roster.csv')
    await choose(page, 'mended.csv')
    answer(report())
    await press(page, '检查文件')
    expect(uploads.map((url) => url.searchParams.get('moves'))).toEqual(['allow', 'allow'])
  })
})
