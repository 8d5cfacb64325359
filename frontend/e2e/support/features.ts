import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const FEATURES = new URL('../../src/features/', import.meta.url)

/** What the walks need to know of a page: where it lies and which right it takes. */
export interface FeaturePage {
  /** Module and name of the feature. */
  feature: string
  /** With `:name` where a record is named. */
  path: string
  needs?: string
}

interface Manifest {
  routes?: { path: string; meta?: { needs?: string } }[]
}

/** Every page of every feature, as its manifest announces it. */
export async function featurePages(): Promise<FeaturePage[]> {
  const files = readdirSync(fileURLToPath(FEATURES), { recursive: true, encoding: 'utf8' })
  const pages = files
    .filter((file) => file.endsWith('/manifest.ts'))
    .sort()
    .map(async (file) => {
      const { default: manifest } = (await import(new URL(file, FEATURES).href)) as { default: Manifest }
      const feature = file.replace('/manifest.ts', '')
      return (manifest.routes ?? []).map(({ path, meta }) => ({ feature, path, needs: meta?.needs }))
    })
  return (await Promise.all(pages)).flat()
}
