import { i18n } from '@/i18n'

/** What a chooser of files offers; the server judges by content. A phone that has pictures of its own kind sends JPEG. */
export const FILE_TYPES = '.pdf,.docx,.xlsx,.txt,image/jpeg,image/png'

const ENDINGS = /\.(pdf|docx|xlsx|txt|jpe?g|png)$/i
const KILO = 1024
const MOST_BYTES = 20 * KILO * KILO

/** i18n key of why the server would not take a file, so far as that shows without looking into it. */
export function refusalOfFile({ name, size }: File): string | null {
  if (!ENDINGS.test(name)) return 'form.fileTypeUnknown'
  return size > MOST_BYTES ? 'form.fileTooLarge' : null
}

/** 182044 in words that people know: 178 KB. */
export function sizeWords(bytes: number): string {
  const [amount, unit] = bytes < KILO * KILO ? [bytes / KILO, 'KB'] : [bytes / KILO / KILO, 'MB']
  const digits = amount < 10 ? 1 : 0
  const text = new Intl.NumberFormat(i18n.global.locale.value, { maximumFractionDigits: digits }).format(
    amount,
  )
  return `${text} ${unit}`
}

/** A picture's or paper's name without its ending, as a first title. */
export const titleOf = (fileName: string): string =>
  fileName.replace(/\.[^.]*$/, '').slice(0, 200) || fileName
