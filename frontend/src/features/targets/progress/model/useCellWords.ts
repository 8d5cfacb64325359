import { computed } from 'vue'
import { translate } from '@/i18n'
import type { CellWords } from './cellText'

/** The words of a cell; tested to be words that the grammar understands. */
export const cellWords = (): CellWords => ({
  yes: translate('progress.cell.yes'),
  no: translate('progress.cell.no'),
  colon: translate('progress.cell.colon'),
  status: {
    NOT_STARTED: translate('enum.TaskStatus.NOT_STARTED'),
    UNDER_WAY: translate('enum.TaskStatus.UNDER_WAY'),
    DONE: translate('enum.TaskStatus.DONE'),
  },
  title: (document) => translate('progress.cell.document', { document }),
})

/** They follow the language. */
export const useCellWords = () => computed(cellWords)
