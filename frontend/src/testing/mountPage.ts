import { QueryClient, VueQueryPlugin } from '@tanstack/vue-query'
import { flushPromises, mount, type VueWrapper } from '@vue/test-utils'
import { ElConfigProvider } from 'element-plus'
import { HttpResponse } from 'msw'
import { createPinia } from 'pinia'
import { defineComponent, h, type Component } from 'vue'
import { createMemoryHistory, createRouter, RouterView, type Router } from 'vue-router'
import { componentWords, i18n } from '@/i18n'
import { useSessionStore, type Me } from '@/shared/session/store'
import { officeRights } from './rights'
import { get } from './server'

export const officeOfMeizhou: Me = {
  id: '1',
  username: 'city',
  displayName: '梅州市驻村办',
  roles: ['OFFICE'],
  capabilities: officeRights,
  area: { code: '4414', name: '梅州市', level: 'CITY' },
  personalDataVisible: true,
  mustChangePassword: false,
  today: '2005-03-10',
  demonstrationDay: false,
  csrfToken: 'token',
}

/** Milliseconds that an answer may take on a busy machine. */
const PATIENCE = 3_000

export interface MountedPage {
  wrapper: VueWrapper
  router: Router
  /** Until the answers of the server are on the page. */
  settle: () => Promise<void>
}

/** A page as the application shows it, at a URL, for a clerk of the city office unless for someone else. */
export async function mountPage(
  component: Component,
  url: string,
  path = url.split('?')[0] ?? '/',
  me = officeOfMeizhou,
): Promise<MountedPage> {
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [
      { path, component, props: true },
      { path: '/:rest(.*)*', component: { render: () => h('p', 'elsewhere') } },
    ],
  })
  const pinia = createPinia()
  useSessionStore(pinia).me = me
  get('/api/v1/me', () => HttpResponse.json(me))
  await router.push(url)
  const queryClient = new QueryClient({
    defaultOptions: { queries: { retry: false, networkMode: 'always' } },
  })
  const shell = defineComponent({
    render: () => h(ElConfigProvider, { locale: componentWords.value }, () => h(RouterView)),
  })
  const wrapper = mount(shell, {
    attachTo: document.body,
    global: { plugins: [pinia, i18n, router, [VueQueryPlugin, { queryClient }]] },
  })
  const page: MountedPage = { wrapper, router, settle }
  await settle()
  return page

  async function settle(): Promise<void> {
    const until = Date.now() + PATIENCE
    for (let turn = 0; turn < 6 || (queryClient.isFetching() > 0 && Date.now() < until); turn++) {
      await new Promise((resolve) => setTimeout(resolve, 5))
      await flushPromises()
    }
  }
}
