import { shallowRef } from 'vue'
import { createI18n, type LocaleMessageDictionary, type VueMessageType } from 'vue-i18n'
import type { Language } from 'element-plus/es/locale'
import { callContext } from '@/api/context'

export const LOCALES = ['zh-CN', 'en'] as const
export type Locale = (typeof LOCALES)[number]

export interface LocaleBundle {
  messages: Record<string, unknown>
  /** The words of Element Plus itself. */
  components: Language
}

const STORAGE_KEY = 'zhucun.locale'

export const i18n = createI18n({
  legacy: false,
  locale: 'zh-CN',
  fallbackLocale: false,
  missingWarn: import.meta.env.DEV,
  messages: {},
})

export const componentWords = shallowRef<Language>()

let loadBundle: (locale: Locale) => Promise<LocaleBundle>

/** The app knows where the words of each feature are; this module does not. */
export function provideBundles(load: typeof loadBundle): void {
  loadBundle = load
}

export function savedLocale(): Locale {
  const saved = localStorage.getItem(STORAGE_KEY)
  return LOCALES.find((locale) => locale === saved) ?? 'zh-CN'
}

export async function changeLocale(locale: Locale): Promise<void> {
  const bundle = await loadBundle(locale)
  i18n.global.setLocaleMessage(locale, bundle.messages as LocaleMessageDictionary<VueMessageType>)
  i18n.global.locale.value = locale
  componentWords.value = bundle.components
  callContext.language = locale
  document.documentElement.lang = locale
  localStorage.setItem(STORAGE_KEY, locale)
}

/** For the few places outside a component's setup. */
export const translate = (key: string, named: Record<string, unknown> = {}): string =>
  i18n.global.t(key, named)
