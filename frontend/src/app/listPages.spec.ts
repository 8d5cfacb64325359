import { HttpResponse } from 'msw'
import { defineComponent, h } from 'vue'
import { describe, expect, it } from 'vitest'
import type { ListPath } from '@/api/types'
import { i18n } from '@/i18n'
import type { ListDefinition } from '@/shared/list/definition'
import ListPage from '@/shared/list/ListPage.vue'
import { useListPage } from '@/shared/list/useListPage'
import { mountPage } from '@/testing/mountPage'
import { rows } from '@/testing/rows'
import { get, page, problem } from '@/testing/server'
import { allManifests } from './manifests'

const lists = allManifests.flatMap((manifest) => manifest.lists ?? [])
const definitions = (await Promise.all(lists.map((load) => load()))) as unknown as ListDefinition<ListPath>[]

describe.each(definitions.map((definition) => [definition.name, definition] as const))(
  'the list of %s',
  (_, definition) => {
    const Page = defineComponent(() => {
      const list = useListPage(definition, () => ({ id: 'b1' }))
      return () => h(ListPage as never, { list })
    })
    const url = `/${definition.name}`
    const path = definition.path.replace('{id}', 'b1')
    // a list without a row to show in testing/rows.ts fails here
    const row = rows[definition.path] as object

    it('asks for the page, order and filters of its URL, and shows the answer with how much there is', async () => {
      let asked = new URLSearchParams()
      get(path, ({ request }) => {
        asked = new URL(request.url).searchParams
        return HttpResponse.json(page([row, { ...row, id: 'other', code: 'other' }], 345, 3, 50))
      })
      const { wrapper } = await mountPage(Page, `${url}?page=3&size=50&sort=-name&area=441481`)
      expect(Object.fromEntries(asked)).toMatchObject({
        page: '3',
        size: '50',
        sort: '-name',
        area: '441481',
      })
      expect(wrapper.findAll('tbody tr')).toHaveLength(2)
      expect(wrapper.find('.pager').text()).toContain('345')
    })

    it('writes the order into the URL when a head is pressed: up, down, and back', async () => {
      get(path, () => HttpResponse.json(page([row])))
      const column = definition.columns.find(
        (one) => one.sort && !one.hidden && one.sort !== definition.defaultSort,
      )
      if (!column) return
      const { wrapper, router, settle } = await mountPage(Page, url)
      const seen: unknown[] = []
      for (let press = 0; press < 3; press++) {
        const shown = definition.columns.filter((one, at) => at === 0 || !one.hidden)
        await wrapper.findAll('thead th')[shown.indexOf(column)]?.find('button').trigger('click')
        await settle()
        seen.push(router.currentRoute.value.query.sort)
      }
      expect(seen).toEqual([column.sort, `-${column.sort}`, undefined])
    })

    it('shows a failure with its trace, recovers, and says so when nothing matches', async () => {
      get(path, () => problem(503, 'UNAVAILABLE', { detail: '请稍后再试' }))
      const { wrapper, settle } = await mountPage(Page, url)
      expect(wrapper.text()).toContain('请稍后再试')
      expect(wrapper.text()).toContain('trace-1')
      get(path, () => HttpResponse.json(page([])))
      await wrapper.find('.el-alert button').trigger('click')
      await settle()
      expect(wrapper.text()).toContain('没有符合条件的记录')
      expect(wrapper.find('.pager').exists()).toBe(false)
    })

    it('keeps its columns apart, and leads from the first one to the row', () => {
      const keys = definition.columns.map((column) => column.key)
      expect(row).toBeDefined()
      expect(new Set(keys).size).toBe(keys.length)
      expect(definition.columns[0]?.to?.(row as never)).toBeTruthy()
      for (const { label } of [...definition.columns, ...definition.filters])
        expect(i18n.global.te(label), label).toBe(true)
    })
  },
)
