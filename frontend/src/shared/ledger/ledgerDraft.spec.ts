import { flushPromises } from '@vue/test-utils'
import { HttpResponse } from 'msw'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import outing from '@/features/attendance/outing/manifest'
import { sendWaiting, sent } from '@/shared/outbox/outbox'
import { allEntries, forgetEntry } from '@/shared/outbox/store'
import { fillStorage } from '@/testing/fullStorage'
import { mountPage, officeOfMeizhou, type MountedPage } from '@/testing/mountPage'
import { get, post, problem } from '@/testing/server'
import { press } from '@/testing/sheet'

const cadre: typeof officeOfMeizhou = {
  ...officeOfMeizhou,
  username: 'cadre',
  roles: ['CADRE'],
  capabilities: ['outings:read', 'outings:report'],
}

async function form(url = '/outings/new', me = cadre): Promise<MountedPage> {
  const route = outing.routes?.find(({ path }) => path === '/outings/new')
  return mountPage(await (route?.component as () => Promise<never>)(), url, '/outings/new', me)
}

const placeBox = ({ wrapper }: MountedPage) => wrapper.find<HTMLInputElement>('input[maxlength="200"]')
const told = ({ wrapper }: MountedPage) => wrapper.find('[role=status]').text()
const save = async ({ wrapper, settle }: MountedPage) => {
  void wrapper.find('form').trigger('submit')
  void wrapper.find('form').trigger('submit')
  await settle()
}

/** All that is required, with what cannot be typed in a test chosen in the draft. */
async function write(page: MountedPage, place = '市委党校'): Promise<MountedPage> {
  await placeBox(page).setValue(place)
  await page.wrapper.find('textarea').setValue('培训班')
  await page.settle()
  const [draft] = allEntries.value
  if (draft) Object.assign(draft.model, { endsOn: '2005-03-15', kind: 'TRAINING' })
  page.wrapper.unmount()
  return form()
}

interface Arrived {
  key: string | null
  body: { place?: string }
}
function serve(answer: (arrived: Arrived) => Response): Arrived[] {
  const arrived: Arrived[] = []
  post('/api/v1/outings', async ({ request }) => {
    const one = {
      key: request.headers.get('Idempotency-Key'),
      body: (await request.json()) as Arrived['body'],
    }
    arrived.push(one)
    return answer(one) as never
  })
  return arrived
}
const stored = () => HttpResponse.json({ id: 'o1' }, { status: 201 })
const noNetwork = () => HttpResponse.error() as Response

beforeEach(() => {
  sent.value = []
  get('/api/v1/me', () => HttpResponse.json({ username: 'cadre' }))
})

describe('a form to which a button on the desk leads', () => {
  it('is kept while it is written, for its account, and thrown away when that is wanted', async () => {
    const page = await form()
    expect(told(page)).toBe('')
    expect(allEntries.value).toEqual([])
    await placeBox(page).setValue('市委党校')
    await page.settle()
    expect(told(page)).toContain('草稿已存在本机')
    expect(allEntries.value).toMatchObject([{ title: '报告外出：市委党校', account: 'cadre' }])
    page.wrapper.unmount()

    const other = await form('/outings/new', { ...cadre, username: 'other' })
    expect(placeBox(other).element.value).toBe('')
    other.wrapper.unmount()

    const again = await form()
    expect(placeBox(again).element.value).toBe('市委党校')
    await press(again, '放弃草稿')
    document.querySelector<HTMLButtonElement>('.el-message-box .el-button--primary')?.click()
    await again.settle()
    expect(placeBox(again).element.value).toBe('')
    expect(told(again)).toBe('')
    expect(allEntries.value).toEqual([])
  })

  it('is stored once at once where there is a network, however often that is pressed', async () => {
    const arrived = serve(stored)
    const page = await write(await form())
    await save(page)
    expect(arrived).toHaveLength(1)
    expect(arrived[0]?.body).toMatchObject({ place: '市委党校', endsOn: '2005-03-15', kind: 'TRAINING' })
    expect(page.router.currentRoute.value.path).toBe('/outings/o1')
    expect(allEntries.value).toEqual([])
    expect(sent.value).toEqual([])
  })

  it('waits without a network, and is stored under the same key when that is back', async () => {
    let answer = noNetwork
    const arrived = serve(() => answer())
    const page = await write(await form())
    await save(page)
    expect(told(page)).toBe('已存在本机，联网后自动提交')
    expect(page.wrapper.find('button[type=submit]').exists()).toBe(false)
    expect(placeBox(page).element.disabled).toBe(true)
    await save(page)
    answer = stored
    await sendWaiting('cadre')
    await page.settle()
    expect(new Set(arrived.map(({ key }) => key)).size).toBe(1)
    expect(page.router.currentRoute.value.path).toBe('/outings/o1')
  })

  it('shows at its field what is refused, keeps it over a reload, and sends it anew under another key', async () => {
    let answer: () => Response = () =>
      problem(422, 'VALIDATION_FAILED', {
        errors: [{ pointer: '/place', code: 'X', detail: '地点不明' }],
      })
    const arrived = serve(() => answer())
    const page = await write(await form())
    await save(page)
    await vi.waitFor(() => expect(page.wrapper.find('.is-error').text()).toContain('地点不明'))
    const url = page.router.currentRoute.value.fullPath
    expect(url).toContain('?draft=')
    page.wrapper.unmount()

    const again = await form(url)
    await vi.waitFor(() => expect(again.wrapper.find('.is-error').text()).toContain('地点不明'))
    answer = stored
    await placeBox(again).setValue('兴宁市委党校')
    await save(again)
    expect(arrived.map(({ body }) => body.place)).toEqual(['市委党校', '兴宁市委党校'])
    expect(new Set(arrived.map(({ key }) => key)).size).toBe(2)
    expect(allEntries.value).toEqual([])
  })

  it('is not sent by a tab whose draft another tab has submitted', async () => {
    const arrived = serve(stored)
    const page = await write(await form())
    forgetEntry(allEntries.value[0]?.key ?? '')
    await flushPromises()
    await save(page)
    expect(arrived).toEqual([])
    expect(told(page)).toContain('已在另一窗口提交或放弃')
    await press(page, '再写一份')
    expect(placeBox(page).element.value).toBe('')
    expect(page.wrapper.find('button[type=submit]').exists()).toBe(true)
  })

  it('says that nothing is kept where the device has no room, and stores it all the same', async () => {
    const arrived = serve(stored)
    const page = await write(await form())
    const makeRoom = fillStorage()
    await placeBox(page).setValue('兴宁市委党校')
    await page.settle()
    expect(page.wrapper.text()).toContain('本机存储空间不足')
    await save(page)
    makeRoom()
    expect(arrived).toMatchObject([{ body: { place: '兴宁市委党校' } }])
    expect(page.router.currentRoute.value.path).toBe('/outings/o1')
  })
})
