/** From the first time that somebody comes here, the page opens without a network too. Browsers ask https for it. */
export function keepPageForOffline(): void {
  if (import.meta.env.PROD && 'serviceWorker' in navigator)
    navigator.serviceWorker.register('/sw.js').catch(() => undefined)
}
