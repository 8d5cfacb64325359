import { createHash } from 'node:crypto'
import type { Plugin } from 'vite'

/**
 * Writes sw.js: it keeps the files of one build, so that a page that was opened once opens again where there is no
 * network. The server is asked first; what it answers is never a matter of this script, nor is anything under /api.
 */
export function offline(): Plugin {
  return {
    name: 'offline',
    apply: 'build',
    generateBundle(_, bundle) {
      const files = Object.keys(bundle)
        .filter((name) => /\.(js|css)$/.test(name))
        .sort()
        .map((name) => `/${name}`)
      const version = createHash('sha256').update(files.join()).digest('hex').slice(0, 16)
      this.emitFile({
        type: 'asset',
        fileName: 'sw.js',
        source: script(version, ['/', '/favicon.svg', ...files]),
      })
    },
  }
}

const script = (version: string, files: string[]): string => `'use strict'
const CACHE = 'zhucun-${version}'
const FILES = ${JSON.stringify(files)}
self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(FILES)).then(() => self.skipWaiting()))
})
self.addEventListener('activate', (event) => {
  const old = (name) => name.startsWith('zhucun-') && name !== CACHE
  event.waitUntil(
    caches.keys().then((names) => Promise.all(names.filter(old).map((name) => caches.delete(name)))).then(() => self.clients.claim()),
  )
})
self.addEventListener('fetch', (event) => {
  const url = new URL(event.request.url)
  if (event.request.method !== 'GET' || url.origin !== self.location.origin) return
  if (event.request.mode === 'navigate' && !/^\\/(api|docs|q)(\\/|$)/.test(url.pathname)) {
    event.respondWith(fetch(event.request).catch(() => caches.match('/')))
  } else if (FILES.includes(url.pathname)) {
    event.respondWith(caches.match(url.pathname).then((kept) => kept || fetch(event.request)))
  }
})
`
