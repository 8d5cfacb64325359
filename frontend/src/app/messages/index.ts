import type { Locale, LocaleBundle } from '@/i18n'

const bundles: Record<Locale, () => Promise<{ default: LocaleBundle }>> = {
  'zh-CN': () => import('./zh-CN'),
  en: () => import('./en'),
}

export const loadMessages = async (locale: Locale): Promise<LocaleBundle> => (await bundles[locale]()).default
