import { translate } from '@/i18n'
import type { Capability } from '@/shared/session/store'
import { manifests, type Resource } from './manifest'

/** A right in words: what may be done, and with what. */
export function rightWords(right: Capability): string {
  const [resource, verb] = right.split(':') as [Resource, string]
  const name = manifests()
    .map(({ resources }) => resources?.[resource])
    .find(Boolean)
  return translate('shell.right', {
    verb: translate(`shell.verb.${verb}`),
    resource: name ? translate(name) : resource,
  })
}
