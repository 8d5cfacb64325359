import { flushPromises, mount } from '@vue/test-utils'
import { QueryClient, VueQueryPlugin } from '@tanstack/vue-query'
import { createPinia } from 'pinia'
import { describe, expect, it } from 'vitest'
import { HttpResponse } from 'msw'
import { createAppRouter } from '@/app/router'
import { i18n } from '@/i18n'
import type { Capability } from '@/shared/session/store'
import { officeOfMeizhou } from '@/testing/mountPage'
import { get } from '@/testing/server'
import AppShell from './AppShell.vue'

const stubs = ['AccountMenu', 'AreaSwitcher', 'LanguageSwitch', 'LogInAgainDialog', 'ContributedPanels']

/** The application as an account with these rights sees it at an address. */
async function openAs(capabilities: Capability[], url: string) {
  get('/api/v1/me', () => HttpResponse.json({ ...officeOfMeizhou, roles: ['VIEWER'], capabilities }))
  const pinia = createPinia()
  const plugins = [pinia, [VueQueryPlugin, { queryClient: new QueryClient() }] as never, i18n]
  const wrapper = mount({ template: '<div />' }, { global: { plugins } })
  const router = createAppRouter()
  await router.push(url)
  wrapper.unmount()
  const shell = mount(AppShell, { attachTo: document.body, global: { plugins: [...plugins, router], stubs } })
  await flushPromises()
  return { shell, router }
}

describe('a page that an account may not open', () => {
  it('says so at its own address: which right is missing, and whom to ask', async () => {
    const { shell, router } = await openAs(['cadres:read'], '/cadres/new')
    const main = shell.find('main').text()
    expect(main).toContain('没有权限')
    expect(main).toContain('新增和修改：驻村干部')
    expect(main).toContain('系统管理员')
    expect(router.currentRoute.value.fullPath).toBe('/cadres/new')
    expect(shell.find('form').exists()).toBe(false)
    expect(document.title).toContain('没有权限')
  })
})
