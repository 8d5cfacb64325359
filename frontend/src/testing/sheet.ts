import { HttpResponse } from 'msw'
import { sheetOfTown } from '@/features/targets/progress/model/entry.fixture'
import type { SheetCell } from '@/features/targets/progress/model/wire'
import type { MountedPage } from './mountPage'
import { get, page as pageOf, patch } from './server'

export const URL_OF_TOWN = '/progress/sheet?area=441481107&quarter=2005-Q1'
export const SHEET = '/api/v1/progress/sheet'

interface Saved {
  etag: string | null
  cells: { villageCode: string; targetCode: string; value: number | null; note: string | null }[]
}
type Cells = Record<string, Partial<SheetCell>>

/** A server that holds one sheet: what is saved is there afterwards, unless `refuse` answers instead. */
export function serveSheet(first: Cells = {}) {
  const server = {
    cells: first,
    etag: '"1"',
    saved: [] as Saved[],
    refuse: null as null | (() => Response | null),
  }
  const answer = () => HttpResponse.json(sheetOfTown(server.cells), { headers: { ETag: server.etag } })
  get(SHEET, answer)
  get('/api/v1/batches/:id/quarters', () => HttpResponse.json(pageOf([{ quarter: '2005-Q1' }])))
  patch(SHEET, async ({ request }) => {
    const { cells } = (await request.json()) as { cells: Saved['cells'] }
    const refused = server.refuse?.()
    if (refused) return refused
    server.saved.push({ etag: request.headers.get('If-Match'), cells })
    const names: Record<string, string> = { '441481107200': '甲村', '441481107201': '乙村' }
    for (const { villageCode, targetCode, ...said } of cells) {
      const at = `${names[villageCode]}/${targetCode}`
      server.cells = { ...server.cells, [at]: { id: at, version: 0, state: 'DRAFT', ...said } }
    }
    server.etag = `"${server.saved.length + 1}"`
    return answer()
  })
  return server
}

export const cellsOf = ({ wrapper }: MountedPage) => wrapper.findAll('tbody td')
export const field = ({ wrapper }: MountedPage) => wrapper.find<HTMLInputElement>('td.active input')
export const COLUMNS = 5

export async function pointAt(page: MountedPage, row: number, column: number): Promise<void> {
  await cellsOf(page)[row * COLUMNS + column]?.trigger('mousedown', { button: 0 })
  await page.settle()
}
export async function type(page: MountedPage, text: string, key = 'Enter'): Promise<void> {
  await field(page).setValue(text)
  await field(page).trigger('keydown', { key })
  await page.settle()
}
export async function pressKey(page: MountedPage, key: string, more: object = {}): Promise<void> {
  await field(page).trigger('keydown', { key, ...more })
  await page.settle()
}
export async function press(page: MountedPage, text: string): Promise<void> {
  const found = [...document.querySelectorAll('button')].find((one) => one.textContent?.trim() === text)
  if (!found) throw new Error(`no button ${text}`)
  found.click()
  await page.settle()
}
export async function pasteText(page: MountedPage, text: string): Promise<void> {
  const event = new Event('paste', { bubbles: true, cancelable: true })
  Object.assign(event, { clipboardData: { getData: () => text } })
  field(page).element.dispatchEvent(event)
  await page.settle()
}
export const where = (page: MountedPage) => cellsOf(page).findIndex((cell) => cell.classes('active'))
export const texts = (page: MountedPage, row: number) =>
  cellsOf(page)
    .slice(row * COLUMNS, (row + 1) * COLUMNS)
    .map((cell) => {
      const input = cell.find<HTMLInputElement>('input')
      return input.exists() ? input.element.value : cell.find('.value').text()
    })
