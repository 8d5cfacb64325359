import { describe, expect, it } from 'vitest'
import contract from '@/api/schema.d.ts?raw'
import { i18n } from '@/i18n'
import { allManifests } from './manifests'

const capabilities = [...(/ Capability:[^;\n]*/.exec(contract)?.[0] ?? '').matchAll(/"([\w-]+:\w+)"/g)].map(
  ([, name = '']) => name,
)
const routes = allManifests.flatMap((manifest) => manifest.routes ?? [])
const menu = allManifests.flatMap((manifest) => manifest.menu ?? [])
const desk = allManifests.flatMap((manifest) => manifest.desk ?? [])
const sources: Record<string, Record<string, unknown>> = import.meta.glob('../features/*/*/model/*List.ts', {
  eager: true,
})
const models: Record<
  string,
  Record<string, { fields?: { name: string; label?: string }[] }>
> = import.meta.glob(['../features/*/*/model/*.ts', '!../features/*/*/model/*.spec.ts'], { eager: true })

describe('the features announce', () => {
  it('every right of the server, by the name of its resource and of its verb', () => {
    expect(capabilities.length).toBeGreaterThan(50)
    const owned = allManifests.flatMap(({ resources }) => Object.keys(resources ?? {}))
    expect(owned.sort()).toEqual([...new Set(capabilities.map((name) => name.split(':')[0]))].sort())
    for (const name of capabilities)
      expect(i18n.global.te(`shell.verb.${name.split(':')[1]}`), name).toBe(true)
  })

  it('every page once, with its title, and with the right that it needs unless it is for everyone', () => {
    const paths = routes.map(({ path }) => path)
    expect(new Set(paths).size).toBe(paths.length)
    for (const { path, meta } of routes) {
      expect(i18n.global.te(meta?.title ?? ''), path).toBe(true)
      expect(Boolean(meta?.needs), path).toBe(!meta?.public)
    }
  })

  it('entries of the menu, and buttons of the desk, that lead to a page', () => {
    for (const { path, label } of [...menu, ...desk]) {
      expect(
        routes.some((route) => route.path === path),
        path,
      ).toBe(true)
      expect(i18n.global.te(label), label).toBe(true)
    }
  })

  it('every list that there is', async () => {
    const announced = await Promise.all(allManifests.flatMap(({ lists = [] }) => lists).map((load) => load()))
    const written = Object.values(sources)
      .flatMap((module) => Object.values(module))
      .filter((one) => Array.isArray((one as { columns?: unknown }).columns))
    expect(written.filter((list) => !announced.includes(list as never))).toEqual([])
  })
  it('a word for every field of their ledgers', () => {
    const labels = Object.entries(models).flatMap(([path, module]) =>
      Object.values(module)
        .filter((model) => Array.isArray(model?.fields) && 'defaultSort' in model)
        .flatMap(({ fields = [] }) => fields)
        .map(({ name, label }) => label ?? `${path.split('/')[3]}.${name}`),
    )
    expect(labels).toContain('outing.place')
    for (const label of labels) expect(i18n.global.te(label), label).toBe(true)
  })
})
