import { Buffer } from 'node:buffer'
import { truncateSync, writeFileSync } from 'node:fs'
import type { APIRequestContext, Page } from '@playwright/test'
import { expect, expectFits, logIn, test } from './support/app'
import { expectAccessible } from './support/axe'
import { choose } from './support/form'

const SECRET = 'GPS-24.29N-116.12E'
const MEGABYTE = 1 << 20

/** With a place in it, as a phone takes it: about a megabyte for each megapixel. */
async function photo(page: Page, width: number, height: number): Promise<Buffer> {
  const size = { width, height }
  const plain = await page.evaluate(async ({ width, height }) => {
    const canvas = document.createElement('canvas')
    canvas.width = width
    canvas.height = height
    const pen = canvas.getContext('2d')!
    const pixels = pen.createImageData(canvas.width, canvas.height)
    for (let at = 0; at < pixels.data.length; at++)
      pixels.data[at] = at % 4 === 3 ? 255 : (at * 2654435761) >>> 24
    pen.putImageData(pixels, 0, 0)
    const blob = await new Promise<Blob>((done) => canvas.toBlob((made) => done(made!), 'image/jpeg', 0.97))
    return new Promise<string>((done) => {
      const reader = new FileReader()
      reader.onload = () => done(String(reader.result).split(',')[1]!)
      reader.readAsDataURL(blob)
    })
  }, size)
  const picture = Buffer.from(plain, 'base64')
  const place = Buffer.from(`Exif\0\0MM\0*\0\0\0\x08\0\0${SECRET}`, 'latin1')
  const head = Buffer.from([0xff, 0xe1, 0, place.length + 2])
  return Buffer.concat([picture.subarray(0, 2), head, place, picture.subarray(2)])
}

async function newDeed(request: APIRequestContext, title: string): Promise<string> {
  const { csrfToken } = (await (await request.get('/api/v1/me')).json()) as { csrfToken: string }
  const made = await request.post('/api/v1/deeds', {
    headers: { 'X-CSRF-Token': csrfToken },
    data: { villageCode: '441481107217', category: 'WATER', title, doneOn: '2005-03-05' },
  })
  expect(made.status()).toBe(201)
  return ((await made.json()) as { id: string }).id
}

test('a large picture comes over a line that breaks twice, once, and without its place', async ({ page }) => {
  test.slow()
  await logIn(page, 'town-441481107')
  const id = await newDeed(page.request, `修渠${Date.now() % 100000}`)
  const picture = await photo(page, 4000, 3000)
  expect(picture.length).toBeGreaterThan(10 * MEGABYTE)

  let pieces = 0
  await page.route('**/api/v1/uploads/*?offset=*', async (route) => {
    pieces += 1
    if (pieces === 4) return route.abort('connectionreset')
    if (pieces === 20) {
      // the server has it, and the phone does not know
      await route.fetch()
      return route.abort('connectionreset')
    }
    await route.fallback()
  })
  await page.goto(`/deeds/${id}`)
  const panel = page.locator('.attachments')
  await expect(panel).toContainText('没有附件')
  await expect(panel.getByRole('button', { name: '拍照' })).toBeVisible()
  await panel.locator('input[multiple]').setInputFiles({
    name: '水渠.jpg',
    mimeType: 'image/jpeg',
    buffer: picture,
  })
  await expect(panel.getByRole('button', { name: '放大：水渠' })).toBeVisible({ timeout: 90_000 })
  expect(pieces).toBeGreaterThan(40)

  const of = `/api/v1/documents?recordType=DEED&recordId=${id}`
  const { items } = (await (await page.request.get(of)).json()) as { items: { id: string; size: number }[] }
  expect(items).toHaveLength(1)
  const stored = await (await page.request.get(`/api/v1/documents/${items[0]!.id}/content`)).body()
  expect(stored.includes(SECRET)).toBe(false)
  expect(stored.length).toBe(items[0]!.size)
  await expectFits(page, 'a deed with a picture')
  await expectAccessible(page, 'a deed with a picture')
  await panel.getByRole('button', { name: '放大：水渠' }).click()
  await expect(page.getByRole('dialog').getByRole('img', { name: '水渠' })).toBeVisible()
})

test('a file that is not what its name says is refused with a sentence, and nothing is kept', async ({
  page,
}, testInfo) => {
  await logIn(page, 'town-441481107')
  const id = await newDeed(page.request, `修路${Date.now() % 100000}`)
  await page.goto(`/deeds/${id}`)
  const panel = page.locator('.attachments')
  const files = ['照片.jpg', '录像.pdf'].map((name) => testInfo.outputPath(name))
  writeFileSync(files[0]!, '%PDF-1.4\n%%EOF')
  writeFileSync(files[1]!, '')
  truncateSync(files[1]!, 25 * MEGABYTE)
  await panel.locator('input[multiple]').setInputFiles(files)
  await expect(panel).toContainText('文件名以 .jpg 结尾，内容却是 PDF')
  await expect(panel).toContainText('文件不能超过 20 MB')
  await expectFits(page, 'refused files')
  const of = `/api/v1/documents?recordType=DEED&recordId=${id}`
  expect(((await (await page.request.get(of)).json()) as { items: unknown[] }).items).toHaveLength(0)
})

test.describe('without a network', () => {
  test.use({ serviceWorkers: 'allow' })

  test('a picture is kept with what is written, and comes after it, in pieces and once', async ({
    page,
    context,
  }) => {
    test.slow()
    await logIn(page, 'cadre', '/desk')
    await page.evaluate(async () => void (await navigator.serviceWorker.ready))
    const picture = await photo(page, 2000, 1500)
    await context.setOffline(true)
    await page.goto('/deeds/new')
    const title = `修堤${Date.now() % 100000}`
    await page.getByLabel('标题').fill(title)
    await choose(page, '类别', '水利饮水')
    const files = page.getByRole('region', { name: '附件' })
    await files.locator('input[multiple]').setInputFiles([
      { name: '河堤.jpg', mimeType: 'image/jpeg', buffer: picture },
      { name: '录像.mp4', mimeType: 'video/mp4', buffer: Buffer.alloc(16) },
    ])
    await expect(files).toContainText('“录像.mp4”不是 PDF')
    await expect(files).toContainText('河堤.jpg')
    await expectFits(page, 'a deed with a picture, offline')
    await expectAccessible(page, 'a deed with a picture, offline')
    await page.reload()
    await expect(page.getByLabel('标题')).toHaveValue(title)
    await expect(files).toContainText('河堤.jpg')
    await page.getByRole('button', { name: '保存' }).dblclick()
    await expect(
      page.getByRole('main').getByText('已存在本机，联网后自动提交', { exact: true }),
    ).toBeVisible()

    let pieces = 0
    await context.route('**/api/v1/uploads/*?offset=*', async (route) => {
      pieces += 1
      if (pieces === 3 || pieces === 9) return route.abort('connectionreset')
      await route.fallback()
    })
    await context.setOffline(false)
    await page.evaluate(() => dispatchEvent(new Event('online')))
    await expect(page.locator('.attachments').getByRole('button', { name: '放大：河堤' })).toBeVisible({
      timeout: 90_000,
    })
    await expect(page.getByText('本机记录')).toHaveCount(0)
    const list = `/api/v1/deeds?q=${encodeURIComponent(title)}&size=5`
    const deeds = (await (await page.request.get(list)).json()) as { items: { id: string }[] }
    expect(deeds.items).toHaveLength(1)
    const of = `/api/v1/documents?recordType=DEED&recordId=${deeds.items[0]!.id}`
    expect(((await (await page.request.get(of)).json()) as { items: unknown[] }).items).toHaveLength(1)
  })
})
