import { vi } from 'vitest'

const full = () => {
  throw new DOMException('full', 'QuotaExceededError')
}

/** A device whose storage has no room for more; what is there can be read. */
export function fillStorage(): () => void {
  const { localStorage: before } = globalThis
  const filled = new Proxy(before, {
    get: (target, name) => {
      const value: unknown = name === 'setItem' ? full : Reflect.get(target, name)
      return typeof value === 'function' ? value.bind(target) : value
    },
  })
  vi.stubGlobal('localStorage', filled)
  return () => vi.stubGlobal('localStorage', before)
}
