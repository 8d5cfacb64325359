import { describe, expect, it } from 'vitest'
import { ENUM_NAMES, enumValues } from '@/shared/lib/enums'
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

  it('name every value of every enum', () => {
    for (const name of ENUM_NAMES) {
      for (const value of enumValues(name)) {
        expect(textAt(zh.messages, `enum.${name}.${value}`), `${name}.${value}`).toBeTypeOf('string')
      }
    }
  })
})
