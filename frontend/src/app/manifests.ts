import type { Manifest } from '@/shared/manifest/manifest'

const modules = import.meta.glob<Manifest>('../features/*/*/manifest.ts', { eager: true, import: 'default' })

/** Of every feature there is. */
export const allManifests: Manifest[] = Object.values(modules)
