/** The largest upload that the server accepts, in bytes. */
export const MAX_BYTES = 200 * 1024 * 1024

const TYPES: Record<string, string> = {
  csv: 'text/csv',
  txt: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ndjson: 'application/x-ndjson',
  jsonl: 'application/x-ndjson',
}

/** For the file chooser of the browser. */
export const ACCEPT = Object.keys(TYPES)
  .map((ending) => `.${ending}`)
  .join(',')

const ending = (name: string): string => /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''

export const contentType = (name: string): string => TYPES[ending(name)] ?? 'application/octet-stream'

export type FileFault = 'empty' | 'tooLarge' | 'oldWorkbook' | 'wrongType' | 'changed'

/** Faults of a file that are found before it is sent. */
export function faultOf(file: { name: string; size: number }): FileFault | null {
  const kind = ending(file.name)
  if (kind === 'xls' || kind === 'et') return 'oldWorkbook'
  if (!(kind in TYPES)) return 'wrongType'
  if (file.size === 0) return 'empty'
  return file.size > MAX_BYTES ? 'tooLarge' : null
}

/** A file that was saved again after it was chosen can no longer be read; the browser calls that a lost network. */
export async function isReadable(file: Blob): Promise<boolean> {
  try {
    await file.slice(0, 1).arrayBuffer()
    return true
  } catch {
    return false
  }
}

const UNITS = ['B', 'kB', 'MB']
const STEP = 1024

export function formatBytes(bytes: number): string {
  let value = bytes
  let unit = 0
  while (value >= STEP && unit < UNITS.length - 1) {
    value /= STEP
    unit += 1
  }
  return `${unit === 0 || value >= 100 ? Math.round(value) : value.toFixed(1)} ${UNITS[unit]}`
}
