import { paths } from './paths'
import { useSessionStore } from './session/store'

/** A link for a reference that may be missing. */
export const linkTo = {
  /** Of colleagues a cadre is told no more than the reference says. */
  cadre: (ref: { id: string } | null | undefined) =>
    ref && useSessionStore().readsAbout(ref.id) ? paths.cadre.detail(ref.id) : null,
  team: (ref: { id: string } | null | undefined) => (ref ? paths.team.detail(ref.id) : null),
  unit: (ref: { id: string } | null | undefined) => (ref ? paths.unit.detail(ref.id) : null),
  village: (ref: { code: string } | null | undefined) => (ref ? paths.village.detail(ref.code) : null),
  area: (ref: { code: string } | null | undefined) => (ref ? paths.area.detail(ref.code) : null),
}
