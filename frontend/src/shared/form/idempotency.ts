import { randomKey } from '@/shared/lib/randomKey'

export interface IdempotencyKey {
  (body: unknown): string
  /** The server has answered: what is asked next is asked anew, even with the same body. */
  spent: () => void
}

/** A key for one POST: repeated while the body is the same, so that a lost answer never doubles the record. */
export function useIdempotencyKey(): IdempotencyKey {
  let lastBody = ''
  let key = ''
  const keyFor = (body: unknown): string => {
    const text = JSON.stringify(body)
    if (text !== lastBody || key === '') {
      lastBody = text
      key = randomKey()
    }
    return key
  }
  return Object.assign(keyFor, { spent: () => void (key = '') })
}
