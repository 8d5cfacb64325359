import { disableAutoUnmount, enableAutoUnmount } from '@vue/test-utils'
import { ElMessage } from 'element-plus'
import { createPinia, setActivePinia } from 'pinia'
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest'
import { allManifests } from '@/app/manifests'
import { loadMessages } from '@/app/messages'
import { changeLocale, provideBundles } from '@/i18n'
import { provideManifests } from '@/shared/manifest/manifest'
import { refreshEntries } from '@/shared/outbox/store'
import { server } from './server'

// the files of a worker share their modules
disableAutoUnmount()
enableAutoUnmount(afterEach)

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
beforeEach(async () => {
  localStorage.clear()
  refreshEntries()
  setActivePinia(createPinia())
  provideBundles(loadMessages)
  provideManifests(allManifests)
  await changeLocale('zh-CN')
})
afterEach(() => {
  server.resetHandlers()
  // a notice of one test must not take up the same notice of the next
  ElMessage.closeAll()
  document.body.innerHTML = ''
})
afterAll(() => server.close())
