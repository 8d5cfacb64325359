import { useQueryClient } from '@tanstack/vue-query'
import { HttpResponse } from 'msw'
import { defineComponent, h, ref } from 'vue'
import { describe, expect, it } from 'vitest'
import { mountPage } from '@/testing/mountPage'
import { get } from '@/testing/server'
import { ancestry, useAreaPath } from './useArea'

describe('the way down to an area', () => {
  it('begins at the root, which may be the area itself', () => {
    expect(ancestry('441481107', '4414')).toEqual(['4414', '441481', '441481107'])
    expect(ancestry('44', '44')).toEqual(['44'])
  })

  it('is the one that was asked for, though another reader of it has gone on to another area', async () => {
    get('/api/v1/areas/:code', ({ params }) =>
      HttpResponse.json({ code: params.code, name: `地区${String(params.code)}`, level: 'COUNTY' }),
    )
    const standing = ref('44')
    const Page = defineComponent(() => {
      const queries = useQueryClient()
      const root = ref('44')
      const shell = useAreaPath(ref('44'), root)
      const panel = useAreaPath(standing, root)
      const names = (path: typeof shell) => (path.data.value ?? []).map((area) => area.name).join('/')
      return () => [
        h('p', { id: 'shell' }, names(shell)),
        h('p', { id: 'panel' }, names(panel)),
        h('button', { onClick: () => queries.invalidateQueries() }),
      ]
    })
    const { wrapper, settle } = await mountPage(Page, '/')
    standing.value = '4414'
    await settle()
    await wrapper.find('button').trigger('click')
    await settle()
    expect(wrapper.find('#panel').text()).toBe('地区44/地区4414')
    expect(wrapper.find('#shell').text()).toBe('地区44')
  })
})
