import { useAreaStore } from './area'
import { useSessionStore } from './store'

const VILLAGE = 12

/** Who writes in a village writes of it. */
export function ownVillage(): string | undefined {
  const { root } = useAreaStore()
  return root.length === VILLAGE ? root : undefined
}

/** Who writes took part, until it says otherwise. */
export function self(): string[] | undefined {
  const { me } = useSessionStore()
  return me?.cadre ? [me.cadre.id] : undefined
}

/** Who leads in the village, or is there alone, fills its quarter. */
export function leadsIn(village?: string): boolean {
  const { cadre } = useSessionStore().me ?? {}
  return village !== undefined && cadre?.villageCode === village && cadre.role !== 'MEMBER'
}
