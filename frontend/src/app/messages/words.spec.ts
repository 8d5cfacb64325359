import { describe, expect, it } from 'vitest'
import contract from '@/api/schema.d.ts?raw'
import en from './en'
import zh from './zh-CN'

function keysOf(words: unknown, prefix = ''): string[] {
  if (typeof words !== 'object' || words === null) return [prefix]
  return Object.entries(words).flatMap(([name, inner]) => keysOf(inner, prefix ? `${prefix}.${name}` : name))
}

function textAt(words: unknown, key: string): unknown {
  return key
    .split('.')
    .reduce<unknown>((inner, name) => (inner as Record<string, unknown> | undefined)?.[name], words)
}

const zhKeys = keysOf(zh.messages)
const sources: Record<string, string> = import.meta.glob(['../../**/*.{ts,vue}', '!../../**/*.spec.ts'], {
  eager: true,
  query: '?raw',
  import: 'default',
})

describe('the words of the interface', () => {
  it('are the same in both languages', () => {
    expect(keysOf(en.messages).sort()).toEqual([...zhKeys].sort())
  })

  it('are never empty, and take the same values', () => {
    const placeholders = (text: unknown) => (String(text).match(/{\w+}/g) ?? []).sort()
    for (const key of zhKeys) {
      expect(textAt(zh.messages, key), key).toBeTruthy()
      expect(textAt(en.messages, key), key).toBeTruthy()
      expect(placeholders(textAt(en.messages, key)), key).toEqual(placeholders(textAt(zh.messages, key)))
    }
  })

  it('exist wherever one is asked for by name', () => {
    const namespaces = Object.keys(zh.messages).join('|')
    const named = new RegExp(`'((?:${namespaces})(?:\\.\\w+)+)'`, 'g')
    const missing = Object.entries(sources).flatMap(([path, source]) =>
      [...source.matchAll(named)]
        .map((match) => match[1] ?? '')
        .filter((key) => typeof textAt(zh.messages, key) !== 'string')
        .map((key) => `${path}: ${key}`),
    )
    expect(missing).toEqual([])
  })

  it('name every value of every enumeration that is shown', () => {
    const values = new Map(
      [...contract.matchAll(/^ {8}(\w+): ("[^;]*");$/gm)].map(([, name = '', all = '']) => [
        name,
        all.split(' | ').map((value) => value.replace(/"/g, '')),
      ]),
    )
    expect(values.get('Level')).toEqual(['PROVINCE', 'CITY', 'COUNTY', 'TOWN'])
    const shown = /(?:enumName: |enumWords\(|enumValues\(|enum-name=)['"]([A-Z]\w*)['"]|`enum\.([A-Z]\w*)\./g
    const names = Object.values(sources).flatMap((source) =>
      [...source.matchAll(shown)].map(([, quoted, inKey]) => quoted ?? inKey ?? ''),
    )
    expect(new Set(names).size).toBeGreaterThan(30)
    for (const name of new Set(names)) {
      const words = textAt(zh.messages, `enum.${name}`)
      expect(words, name).toBeTypeOf('object')
      if (values.has(name))
        expect(Object.keys(words as object).sort(), name).toEqual(values.get(name)?.sort())
    }
  })
})
