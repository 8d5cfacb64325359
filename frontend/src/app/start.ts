import { VueQueryPlugin } from '@tanstack/vue-query'
import { createPinia } from 'pinia'
import { createApp } from 'vue'
import { changeLocale, i18n, provideBundles, savedLocale } from '@/i18n'
import { provideManifests } from '@/shared/manifest/manifest'
import App from './App.vue'
import { allManifests } from './manifests'
import { loadMessages } from './messages'
import { queryClient } from './queryClient'
import { createAppRouter } from './router'

export async function start(): Promise<void> {
  provideBundles(loadMessages)
  provideManifests(allManifests)
  await changeLocale(savedLocale())
  createApp(App)
    .use(createPinia())
    .use(VueQueryPlugin, { queryClient })
    .use(i18n)
    .use(createAppRouter())
    .mount('#app')
}
