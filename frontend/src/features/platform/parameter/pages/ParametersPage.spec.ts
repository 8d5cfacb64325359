import { http, HttpResponse } from 'msw'
import { describe, expect, it, vi } from 'vitest'
import { mountPage } from '@/testing/mountPage'
import { get, server } from '@/testing/server'
import ParametersPage from './ParametersPage.vue'

const parameter = (code: string, actions: string[]) => ({
  code,
  unit: 'DAYS',
  min: 0,
  max: 31,
  value: 3,
  values: [
    { effectiveFrom: '2999-07-01', value: 5, changedBy: '市驻村办', changedAt: '2005-03-10T12:00:00+08:00' },
    { effectiveFrom: '2000-01-01', value: 3, changedBy: null, changedAt: '2005-01-01T00:00:00+08:00' },
  ],
  actions,
})

function serve(actions: string[]): void {
  for (const code of ['MIN_DUTY_DAYS', 'TOWN_LEAVE_DAYS', 'UNTRACED_DAYS']) {
    get(`/api/v1/parameters/${code}`, () =>
      HttpResponse.json(parameter(code, actions), { headers: { ETag: '"7-aa"' } }),
    )
  }
}

describe('the parameters', () => {
  it('show what holds, what comes next, and every value', async () => {
    serve([])
    const { wrapper } = await mountPage(ParametersPage, '/parameters')
    const cards = wrapper.findAll('section')
    expect(cards).toHaveLength(3)
    expect(cards[1]?.text()).toContain('镇可批准的请假天数')
    expect(cards[1]?.text()).toContain('自 2999-07-01 起改为 5 天')
    expect(cards[1]?.findAll('tbody tr')).toHaveLength(2)
    expect(wrapper.findAll('button')).toHaveLength(0)
    wrapper.unmount()
  })

  it('are set from a day on, with the version that was read', async () => {
    serve(['UPDATE'])
    const sent: unknown[] = []
    server.use(
      http.put(
        `${window.location.origin}/api/v1/parameters/:code/values/:day`,
        async ({ request, params }) => {
          sent.push([params.code, await request.json(), request.headers.get('If-Match')])
          return HttpResponse.json(parameter('TOWN_LEAVE_DAYS', ['UPDATE']))
        },
      ),
    )
    const { wrapper } = await mountPage(ParametersPage, '/parameters')
    await wrapper.findAll('section')[1]?.find('header button').trigger('click')
    await vi.waitFor(() => expect(document.querySelector('.el-dialog form')).not.toBeNull())
    document.querySelector('.el-dialog form')?.dispatchEvent(new Event('submit'))
    await vi.waitFor(() => expect(sent).toEqual([['TOWN_LEAVE_DAYS', { value: 3 }, '"7-aa"']]))
    wrapper.unmount()
  })
})
