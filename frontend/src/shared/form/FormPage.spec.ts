import { HttpResponse } from 'msw'
import { defineComponent, h } from 'vue'
import { describe, expect, it, vi } from 'vitest'
import type { Schemas } from '@/api/types'
import { mountPage, type MountedPage } from '@/testing/mountPage'
import { get, patch, post, problem } from '@/testing/server'
import { defineForm, fieldsOf } from './definition'
import FormPage from './FormPage.vue'

const form = defineForm({
  collection: '/api/v1/units',
  resource: '/api/v1/units/{id}',
  titleNew: 'unit.new',
  titleEdit: 'unit.edit',
  nameOf: (unit) => unit.name,
  fields: fieldsOf<Schemas['UnitCreate']>([
    { name: 'name', label: 'unit.name', kind: 'text', required: true },
    { name: 'level', label: 'unit.level', kind: 'enum', enumName: 'Level', required: true },
  ]),
  blank: () => ({ level: 'CITY' }),
  read: (unit) => ({ name: unit.name, level: unit.level }),
})

const pageFor = (id?: string, definition = form) =>
  defineComponent(
    () => () =>
      h(FormPage as never, {
        definition,
        pathValues: id ? { id } : undefined,
        shownAt: () => '/shown',
        back: '/list',
      }),
  )

const unit = (name: string) => ({ id: '7', name, level: 'CITY', actions: ['UPDATE'] })
const nameBox = ({ wrapper }: MountedPage) => wrapper.find<HTMLInputElement>('input[type=text]')
/** Element Plus shows and hides a message with a pause. */
const message = ({ wrapper }: MountedPage, text: string | null) =>
  vi.waitFor(() => {
    const shown = wrapper.find('.el-form-item.is-error .el-form-item__error')
    expect(shown.exists() ? shown.text() : null).toBe(text)
  })
const submit = async ({ wrapper, settle }: MountedPage) => {
  await wrapper.find('form').trigger('submit')
  await settle()
}

describe('a new resource', () => {
  it('is sent once, with a key that makes a repetition harmless', async () => {
    const sent: { body: unknown; key: string | null }[] = []
    post('/api/v1/units', async ({ request }) => {
      sent.push({ body: await request.json(), key: request.headers.get('Idempotency-Key') })
      return HttpResponse.json(unit('农业局'), { status: 201 })
    })
    const page = await mountPage(pageFor(), '/new')
    await nameBox(page).setValue(' 农业局 ')
    void page.wrapper.find('form').trigger('submit')
    await submit(page)
    expect(sent).toHaveLength(1)
    expect(sent[0]?.body).toEqual({ name: '农业局', level: 'CITY' })
    expect(sent[0]?.key).toMatch(/^[0-9a-f]{32}$/)
    expect(page.router.currentRoute.value.path).toBe('/shown')
  })

  it('is left without a question, though what is given once is not read back', async () => {
    post('/api/v1/units', () => HttpResponse.json(unit('农业局'), { status: 201 }))
    const page = await mountPage(pageFor(undefined, { ...form, read: () => ({ level: 'CITY' }) }), '/new')
    await nameBox(page).setValue('农业局')
    await submit(page)
    expect(page.router.currentRoute.value.path).toBe('/shown')
  })

  it('is not sent without what is required', async () => {
    const page = await mountPage(pageFor(), '/new')
    await submit(page)
    await message(page, '必填')
  })

  it('shows what the server refuses at its field, until that is changed', async () => {
    const keys: (string | null)[] = []
    post('/api/v1/units', ({ request }) => {
      keys.push(request.headers.get('Idempotency-Key'))
      return problem(422, 'VALIDATION_FAILED', {
        errors: [{ pointer: '/name', code: 'X', detail: '名称已有' }],
      })
    })
    const page = await mountPage(pageFor(), '/new')
    await nameBox(page).setValue('农业局')
    await submit(page)
    await message(page, '名称已有')
    expect(nameBox(page).element.value).toBe('农业局')
    await nameBox(page).setValue('农业局二')
    await message(page, null)
    await submit(page)
    expect(new Set(keys).size).toBe(2)
  })
})

describe('an existing resource', () => {
  it('sends only what was changed, with the version that was read', async () => {
    let seen: { body: unknown; version: string | null } | undefined
    get('/api/v1/units/7', () => HttpResponse.json(unit('旧名'), { headers: { ETag: '"1-a"' } }))
    patch('/api/v1/units/7', async ({ request }) => {
      seen = { body: await request.json(), version: request.headers.get('If-Match') }
      return HttpResponse.json(unit('新名'))
    })
    const page = await mountPage(pageFor('7'), '/edit')
    await nameBox(page).setValue('新名')
    await submit(page)
    expect(seen).toEqual({ body: { name: '新名' }, version: '"1-a"' })
  })

  it('lets one choose when another has changed the same field, and loses nothing', async () => {
    let now = { name: '旧名', etag: '"1-a"' }
    get('/api/v1/units/7', () => HttpResponse.json(unit(now.name), { headers: { ETag: now.etag } }))
    const sent: unknown[] = []
    patch('/api/v1/units/7', async ({ request }) => {
      if (request.headers.get('If-Match') !== now.etag) return problem(412, 'STALE')
      sent.push(await request.json())
      return HttpResponse.json(unit('我的'))
    })
    const page = await mountPage(pageFor('7'), '/edit')
    await nameBox(page).setValue('我的')
    now = { name: '别人的', etag: '"2-b"' }
    await submit(page)
    const dialog = document.querySelector<HTMLElement>('.el-dialog')
    expect(dialog?.textContent).toContain('我的')
    expect(dialog?.textContent).toContain('别人的')
    expect(nameBox(page).element.value).toBe('我的')
    dialog?.querySelector<HTMLButtonElement>('.el-dialog__footer .el-button--primary')?.click()
    await page.settle()
    expect(sent).toEqual([{ name: '我的' }])
    expect(page.router.currentRoute.value.path).toBe('/shown')
  })
})
