import type { Language } from 'element-plus/es/locale'
import type { LocaleBundle } from '@/i18n'

type Words = Record<string, unknown>

/** Common words lie under the name of their file, a feature's words under the name of the feature. */
export function bundle(common: Words, features: Words, components: Language): LocaleBundle {
  const messages: Words = {}
  for (const [path, words] of Object.entries(common)) messages[nameIn(path, /([^/]+)\.json$/)] = words
  for (const [path, words] of Object.entries(features))
    messages[nameIn(path, /features\/[^/]+\/([^/]+)\//)] = words
  return { messages, components }
}

function nameIn(path: string, pattern: RegExp): string {
  const name = pattern.exec(path)?.[1]
  if (!name) throw new Error(`no name in ${path}`)
  return name
}
