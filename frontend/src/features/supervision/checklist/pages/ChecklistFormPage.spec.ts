import { HttpResponse } from 'msw'
import { defineComponent, h } from 'vue'
import { describe, expect, it, vi } from 'vitest'
import { mountPage, type MountedPage } from '@/testing/mountPage'
import { get, post, problem, put } from '@/testing/server'
import ChecklistFormPage from './ChecklistFormPage.vue'

const checklist = {
  id: 'k1',
  nameZh: '吃住在村',
  nameEn: 'Living in the village',
  kinds: ['PLANNED'],
  items: [
    { textZh: '在村有固定住处', textEn: 'Has a fixed lodging in the village' },
    { textZh: '在村用餐', textEn: 'Eats in the village' },
  ],
  actions: ['UPDATE', 'DELETE'],
}

const edited = defineComponent(() => () => h(ChecklistFormPage, { id: 'k1' }))
const lines = ({ wrapper }: MountedPage) => wrapper.findAll('.rows li')
const texts = (page: MountedPage) =>
  lines(page).map((line) => line.find<HTMLInputElement>('input').element.value)
const press = (page: MountedPage, name: string) =>
  page.wrapper.find(`button[aria-label="${name}"]`).trigger('click')
const submit = async (page: MountedPage) => {
  await page.wrapper.find('form').trigger('submit')
  await page.settle()
}

describe('the form of a checklist', () => {
  it('puts the items in order, adds and removes, and sends the whole with the version that was read', async () => {
    const sent: unknown[] = []
    get('/api/v1/checklists/k1', () => HttpResponse.json(checklist, { headers: { ETag: '"3-aa"' } }))
    put('/api/v1/checklists/k1', async ({ request }) => {
      sent.push([await request.json(), request.headers.get('If-Match')])
      return HttpResponse.json(checklist)
    })
    const page = await mountPage(edited, '/edit')
    expect(texts(page)).toEqual(['在村有固定住处', '在村用餐'])
    await press(page, '第 2 条上移')
    expect(texts(page)).toEqual(['在村用餐', '在村有固定住处'])
    await press(page, '删除第 2 条')
    await page.wrapper.find('.rows > button').trigger('click')
    await lines(page)[1]?.findAll('input')[0]?.setValue('夜间在村')
    await lines(page)[1]?.findAll('input')[1]?.setValue('Is there at night')
    await submit(page)
    expect(sent).toEqual([
      [
        {
          nameZh: '吃住在村',
          nameEn: 'Living in the village',
          kinds: ['PLANNED'],
          items: [
            { textZh: '在村用餐', textEn: 'Eats in the village' },
            { textZh: '夜间在村', textEn: 'Is there at night' },
          ],
        },
        '"3-aa"',
      ],
    ])
    page.wrapper.unmount()
  })

  it('says which item the server refuses', async () => {
    post('/api/v1/checklists', () =>
      problem(422, 'VALIDATION_FAILED', {
        errors: [{ pointer: '/items/0/textEn', code: 'REQUIRED', detail: '必填' }],
      }),
    )
    get('/api/v1/checklists/k1', () => HttpResponse.json(checklist))
    const page = await mountPage(ChecklistFormPage, '/new')
    const inputs = page.wrapper.findAll('input[type=text]')
    await inputs[0]?.setValue('新清单')
    await inputs[1]?.setValue('New')
    await lines(page)[0]?.find('input').setValue('有炊具')
    page.wrapper.findComponent({ name: 'ElSelect' }).vm.$emit('update:modelValue', ['VISIT'])
    await submit(page)
    await vi.waitFor(() => expect(page.wrapper.text()).toContain('第 1 条：必填'))
    page.wrapper.unmount()
  })
})
