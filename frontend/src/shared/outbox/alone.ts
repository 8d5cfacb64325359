const LOCK = 'zhucun.outbox'

/**
 * Browsers that can lock over all their tabs do so; in others the key prevents duplicates. Who finds it locked waits: the
 * page that holds it may be one that is just being left.
 */
export async function alone(work: () => Promise<void>): Promise<void> {
  const locks = 'locks' in navigator ? navigator.locks : null
  await (locks ? locks.request(LOCK, work) : work())
}
