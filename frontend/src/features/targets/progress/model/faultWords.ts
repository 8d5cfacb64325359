import { translate } from '@/i18n'
import type { FoundFault } from './useSheet'

/** The faults of a cell in words; the server's own come last. */
export function faultWords({ entry, fault, said }: FoundFault): string {
  const before = entry.cell.previous?.value ?? ''
  const own = fault ? translate(`progress.fault.${fault}`, { before }) : null
  return [own, said].filter(Boolean).join(' ')
}
