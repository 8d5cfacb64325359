import { translate } from '@/i18n'
import { cleaned } from './mergePatch'
import type { FormField, FormModel } from './definition'

/** A new record in words: what it is, and the first text or else the first day that was entered. */
export function titleOf({ titleNew }: { titleNew: string }, fields: FormField[], model: FormModel): string {
  const entered = (kind: FormField['kind']) =>
    fields.map((field) => (field.kind === kind ? cleaned(model[field.name]) : null)).find(Boolean)
  const subject = entered('text') ?? entered('date')
  const what = translate(titleNew)
  return subject ? translate('outbox.titleOf', { what, subject }) : what
}
