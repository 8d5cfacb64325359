import { asProblem, NETWORK } from '@/api/problem'
import { translate } from '@/i18n'
import { useSessionStore } from '@/shared/session/store'
import type { RemoteName, RemoteOption } from './remotes'

/** What the session tells of the caller is not asked for: its village, its team, its own name. */
export function knownOption(remote: RemoteName, value: string): RemoteOption | null {
  const { me } = useSessionStore()
  const { id, name, villageCode, villagePath, teamId, teamName } = me?.cadre ?? {}
  const known: Partial<Record<RemoteName, [string | null | undefined, string | null | undefined][]>> = {
    village: [
      [villageCode, villagePath],
      [me?.area.code, me?.area.name],
    ],
    team: [[teamId, teamName]],
    cadre: [[id, name]],
    posted: [[id, name]],
  }
  const [, label] = known[remote]?.find(([key, words]) => key === value && words) ?? []
  return label ? { value, label } : null
}

/** The name of what was chosen when it could be asked for no more. */
export const namelessOption = (value: string): RemoteOption => ({
  value,
  label: translate('form.nameless'),
})

/** Why there is nothing to choose from. */
export function emptyWords(error: unknown): string {
  if (!error) return translate('form.noMatch')
  const { code, title } = asProblem(error)
  return code === NETWORK ? translate('form.needsNetwork') : title || translate('problem.NETWORK')
}
