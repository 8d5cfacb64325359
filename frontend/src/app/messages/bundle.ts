import type { Language } from 'element-plus/es/locale'
import type { LocaleBundle } from '@/i18n'

type Words = Record<string, unknown>

const SHARED = /\/messages\/label(_en)?\.properties$/
const OF_ENUM = /^label\.([A-Z]\w*)\.([\w-]+)$/

/**
 * Common words lie under the name of their file, a feature's words under the name of the feature. Those of enumerations
 * are the backend's, whose files have them too.
 */
export function bundle(common: Words, features: Words, labels: Words, components: Language): LocaleBundle {
  const messages: Words = { enum: enumWords(labels as Record<string, Record<string, string>>) }
  for (const [path, words] of Object.entries(common)) messages[nameIn(path, /([^/]+)\.json$/)] = words
  for (const [path, words] of Object.entries(features))
    messages[nameIn(path, /features\/[^/]+\/([^/]+)\//)] = words
  return { messages, components }
}

/** label.Level.CITY=市 as Level: { CITY: '市' }; the file of shared labels leaves label out of its keys. */
function enumWords(files: Record<string, Record<string, string>>): Record<string, Record<string, string>> {
  const words: Record<string, Record<string, string>> = {}
  for (const [path, entries] of Object.entries(files))
    for (const [key, text] of Object.entries(entries)) {
      const [, name, value] = OF_ENUM.exec(SHARED.test(path) ? `label.${key}` : key) ?? []
      if (name && value) (words[name] ??= {})[value] = text
    }
  return words
}

function nameIn(path: string, pattern: RegExp): string {
  const name = pattern.exec(path)?.[1]
  if (!name) throw new Error(`no name in ${path}`)
  return name
}
