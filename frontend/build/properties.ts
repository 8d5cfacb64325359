import type { Plugin } from 'vite'

/** Lets a module import a .properties file of the backend, where the words of enumerations stand for screen and files. */
export function properties(): Plugin {
  return {
    name: 'properties',
    transform(text, id) {
      if (!/\.properties(\?|$)/.test(id)) return null
      return { code: `export default ${JSON.stringify(parse(text))}`, map: null }
    },
  }
}

const parse = (text: string): Record<string, string> =>
  Object.fromEntries(
    text
      .split(/\r?\n/)
      .filter((line) => line.includes('=') && !line.startsWith('#'))
      .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  )
