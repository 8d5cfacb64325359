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
