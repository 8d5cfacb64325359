/** A key for one POST: repeated while the body is the same, so that a lost answer never doubles the record. */
export function useIdempotencyKey(): (body: unknown) => string {
  let lastBody = ''
  let key = ''
  return (body) => {
    const text = JSON.stringify(body)
    if (text !== lastBody || key === '') {
      lastBody = text
      key = randomKey()
    }
    return key
  }
}

function randomKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
