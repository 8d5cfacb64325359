import { enableAutoUnmount } from '@vue/test-utils'
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest'
import { loadMessages } from '@/app/messages'
import { changeLocale, provideBundles } from '@/i18n'
import { server } from './server'

enableAutoUnmount(afterEach)

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
beforeEach(async () => {
  localStorage.clear()
  provideBundles(loadMessages)
  await changeLocale('zh-CN')
})
afterEach(() => {
  server.resetHandlers()
  document.body.innerHTML = ''
})
afterAll(() => server.close())
