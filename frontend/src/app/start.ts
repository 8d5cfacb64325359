import { VueQueryPlugin } from '@tanstack/vue-query'
import { createPinia } from 'pinia'
import { createApp } from 'vue'
import { changeLocale, i18n, provideBundles, savedLocale } from '@/i18n'
import App from './App.vue'
import { loadMessages } from './messages'
import { queryClient } from './queryClient'
import { createAppRouter } from './router'

export async function start(): Promise<void> {
  provideBundles(loadMessages)
  await changeLocale(savedLocale())
  createApp(App)
    .use(createPinia())
    .use(VueQueryPlugin, { queryClient })
    .use(i18n)
    .use(createAppRouter())
    .mount('#app')
}
