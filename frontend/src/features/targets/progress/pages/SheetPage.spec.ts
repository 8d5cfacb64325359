import { HttpResponse } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
import { mountPage } from '@/testing/mountPage'
import { get, post, problem } from '@/testing/server'
import {
  press,
  COLUMNS,
  field,
  pasteText,
  pointAt,
  pressKey,
  serveSheet,
  SHEET,
  texts,
  type,
  URL_OF_TOWN,
  where,
} from '@/testing/sheet'
import { sheetOfTown } from '../model/entry.fixture'
import SheetPage from './SheetPage.vue'

beforeEach(() => sessionStorage.clear())

describe('the entry sheet by keyboard', () => {
  it('takes what is typed, goes down by Enter and right by Tab', async () => {
    serveSheet()
    const page = await mountPage(SheetPage, URL_OF_TOWN)
    await pointAt(page, 0, 1)
    await type(page, '3')
    expect(where(page)).toBe(COLUMNS + 1)
    await type(page, '2', 'Tab')
    expect(where(page)).toBe(COLUMNS + 2)
    expect(texts(page, 0)[1]).toBe('3')
    expect(texts(page, 1)[1]).toBe('2')
  })

  it('forgets by Escape, edits by F2, empties by Delete, and takes back by Ctrl+Z', async () => {
    serveSheet({ '甲村/G2': { id: 'p', version: 0, state: 'DRAFT', value: 1 } })
    const page = await mountPage(SheetPage, URL_OF_TOWN)
    await pointAt(page, 0, 1)
    await type(page, '9', 'Escape')
    expect(texts(page, 0)[1]).toBe('1')
    await pressKey(page, 'F2')
    await field(page).setValue('12')
    await pressKey(page, 'ArrowLeft')
    expect(where(page)).toBe(1)
    await pressKey(page, 'Enter')
    expect(texts(page, 0)[1]).toBe('12')
    await pointAt(page, 0, 1)
    await pressKey(page, 'Delete')
    expect(texts(page, 0)[1]).toBe('')
    await pressKey(page, 'z', { ctrlKey: true })
    await pressKey(page, 'z', { ctrlKey: true })
    expect(texts(page, 0)[1]).toBe('1')
  })

  it('leaves alone what an input method composes', async () => {
    serveSheet()
    const page = await mountPage(SheetPage, URL_OF_TOWN)
    await pointAt(page, 0, 4)
    await field(page).setValue('jinxing')
    await pressKey(page, 'Enter', { isComposing: true })
    expect(where(page)).toBe(4)
  })

  it('lets go of the keyboard after Escape', async () => {
    serveSheet()
    const page = await mountPage(SheetPage, URL_OF_TOWN)
    await pointAt(page, 0, 1)
    await pressKey(page, 'Escape')
    await pressKey(page, 'Tab')
    expect(where(page)).toBe(1)
  })

  it('does not write into what is computed, verified, or not for the village', async () => {
    serveSheet({ '甲村/G2': { id: 'p', version: 0, state: 'VERIFIED', value: 1 } })
    const page = await mountPage(SheetPage, URL_OF_TOWN)
    for (const [row, column] of [
      [0, 0],
      [0, 1],
      [1, 0],
    ] as const) {
      await pointAt(page, row, column)
      expect(field(page).element.readOnly).toBe(true)
      await pressKey(page, 'Delete')
    }
    expect(page.wrapper.text()).not.toContain('格未保存')
  })
})

describe('saving', () => {
  it('sends all changed good cells once, with the tag that was read, and keeps the bad ones', async () => {
    const server = serveSheet()
    const page = await mountPage(SheetPage, URL_OF_TOWN)
    await pointAt(page, 0, 0)
    await pasteText(page, '30000\t3\t2/3\t是\t进行中：两期\r\n\t三\t1\t否\t已完成\r\n')
    expect(page.wrapper.text()).toContain(
      '1 格由系统计算，与粘贴的不同，没有采用： 甲村 G1 粘贴 30000，现为 32000',
    )
    expect(page.wrapper.findAll('.faults li').map((line) => line.find('button').text())).toEqual([
      '甲村 G8',
      '乙村 G2',
    ])
    await press(page, '保存草稿')
    expect(server.saved).toHaveLength(1)
    expect(server.saved[0]?.etag).toBe('"1"')
    expect(server.saved[0]?.cells.map((cell) => cell.targetCode)).toEqual([
      'G2',
      'G5',
      'T1',
      'G5',
      'G8',
      'T1',
    ])
    expect(page.wrapper.text()).toContain('2 格未保存')
    expect(texts(page, 1)[1]).toBe('三')
  })

  it('marks what the server refuses at its cell, and saves the rest', async () => {
    const server = serveSheet()
    const page = await mountPage(SheetPage, URL_OF_TOWN)
    await pointAt(page, 0, 1)
    await type(page, '3')
    await type(page, '4')
    server.refuse = () => {
      server.refuse = null
      return problem(422, 'VALIDATION_FAILED', {
        errors: [{ pointer: '/cells/1/value', code: 'X', detail: '超出人口数' }],
      })
    }
    await press(page, '保存草稿')
    expect(server.saved.map(({ cells }) => cells.map((cell) => cell.value))).toEqual([[3]])
    expect(page.wrapper.find('.faults li').text()).toContain('乙村 G2 超出人口数')
    await pointAt(page, 1, 1)
    expect(field(page).attributes('aria-invalid')).toBe('true')
    await type(page, '2')
    expect(page.wrapper.find('.faults').exists()).toBe(false)
    await press(page, '保存草稿')
    expect(server.saved[1]?.cells.map((cell) => cell.value)).toEqual([2])
  })

  it('lays what was typed over what another has saved, names it, and lets one choose', async () => {
    const server = serveSheet({ '甲村/G2': { id: 'p', version: 0, state: 'DRAFT', value: 1 } })
    const page = await mountPage(SheetPage, URL_OF_TOWN)
    await pointAt(page, 0, 1)
    await type(page, '3')
    await type(page, '4')
    server.refuse = () => {
      server.refuse = null
      server.cells = {
        '甲村/G2': { id: 'p', version: 1, state: 'DRAFT', value: 7 },
        '乙村/G5': { id: 'q', version: 0, state: 'DRAFT', value: 1, found: 1 },
      }
      server.etag = '"other"'
      return problem(412, 'STALE')
    }
    await press(page, '保存草稿')
    // what nobody else has touched is saved over the new state
    expect(server.saved.map(({ etag, cells }) => [etag, cells.map((cell) => cell.value)])).toEqual([
      ['"other"', [4]],
    ])
    expect(page.wrapper.text()).toContain('有 1 格刚刚被别人改过')
    expect(page.wrapper.text()).toContain('您填 3，现为 7')
    expect(page.wrapper.text()).toContain('别人刚刚还改了 1 格，已更新：乙村 G5')
    expect(texts(page, 0)[1]).toBe('3')
    await press(page, '用我的')
    await press(page, '保存草稿')
    expect(server.saved[1]?.cells.map((cell) => cell.value)).toEqual([3])
  })
})

describe('what is not saved', () => {
  it('is there again after a reload, and gone once it is saved', async () => {
    serveSheet()
    const page = await mountPage(SheetPage, URL_OF_TOWN)
    await pointAt(page, 0, 1)
    await type(page, '3')
    page.wrapper.unmount()
    const again = await mountPage(SheetPage, URL_OF_TOWN)
    expect(again.wrapper.text()).toContain('已恢复上次没有保存的 1 格')
    expect(texts(again, 0)[1]).toBe('3')
    await press(again, '保存草稿')
    expect(Object.keys(sessionStorage)).toEqual([])
  })

  it('of another quarter is pointed to', async () => {
    serveSheet()
    const page = await mountPage(SheetPage, URL_OF_TOWN)
    await pointAt(page, 0, 1)
    await type(page, '3')
    page.wrapper.unmount()
    get(SHEET, () => HttpResponse.json({ ...sheetOfTown(), quarter: '2004-Q4' }))
    const other = await mountPage(SheetPage, URL_OF_TOWN.replace('2005-Q1', '2004-Q4'))
    expect(other.wrapper.text()).toContain('永和镇 2005年第1季度 还有 1 格没有保存')
    expect(texts(other, 0)[1]).toBe('')
  })
})

describe('reporting', () => {
  it('saves first, names what is missing, and reports the whole quarter', async () => {
    const server = serveSheet()
    let sent: unknown
    post('/api/v1/progress/transitions', async ({ request }) => {
      sent = await request.json()
      return HttpResponse.json({ action: 'SUBMIT', moved: 1 })
    })
    const page = await mountPage(SheetPage, URL_OF_TOWN)
    await pointAt(page, 0, 1)
    await type(page, '3')
    await press(page, '上报')
    expect(server.saved).toHaveLength(1)
    const dialog = document.querySelector('.el-dialog')
    expect(dialog?.textContent).toContain('2 个村还有 7 项没有填')
    expect(dialog?.textContent).toContain('甲村 G5 G8 T1')
    await press(page, '先上报已填的')
    expect(sent).toEqual({ action: 'SUBMIT', area: '441481107', quarter: '2005-Q1', batchId: 'b1' })
    const told = [...document.querySelectorAll('.el-message--success')].map((one) => one.textContent)
    expect(told.slice(-2)).toEqual(['草稿已保存', '已上报 1 项，等待县审核'])
  })

  it('is not begun while a cell is wrong', async () => {
    serveSheet()
    const page = await mountPage(SheetPage, URL_OF_TOWN)
    await pointAt(page, 0, 1)
    await type(page, '三')
    await press(page, '上报')
    expect(document.querySelector('.el-dialog')?.textContent ?? '').not.toContain('没有填')
  })

  it('shows a refusal at its cell', async () => {
    serveSheet({ '甲村/G2': { id: 'p', version: 0, state: 'DRAFT', value: 1 } })
    post('/api/v1/progress/transitions', () =>
      problem(409, 'TRANSITION_REFUSED', {
        refusals: [
          {
            id: 'p',
            village: { code: '441481107200', name: '甲村' },
            target: 'G2',
            code: 'X',
            detail: '比上次少',
          },
        ],
      }),
    )
    const page = await mountPage(SheetPage, URL_OF_TOWN)
    await press(page, '上报')
    await press(page, '先上报已填的')
    expect(page.wrapper.find('.faults li').text()).toContain('甲村 G2 比上次少')
  })
})
