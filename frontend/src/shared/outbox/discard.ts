import { ElMessageBox } from 'element-plus'
import { translate } from '@/i18n'
import type { Entry } from './entry'
import { discardWithFiles } from './files'

/** Asks first; true when it is gone. */
export async function discardEntry(entry: Entry): Promise<boolean> {
  const { title, triedAt, body } = entry
  const words = translate(triedAt ? 'outbox.discardTried' : 'outbox.discardText', { title })
  const confirmed = await ElMessageBox.confirm(words, translate(discardWords({ body })), {
    type: 'warning',
    confirmButtonText: translate(discardWords({ body })),
    cancelButtonText: translate('common.cancel'),
  }).catch(() => null)
  if (confirmed) discardWithFiles(entry)
  return confirmed !== null
}

export const discardWords = ({ body }: Pick<Entry, 'body'>): string =>
  body ? 'outbox.discardQueued' : 'outbox.discard'
