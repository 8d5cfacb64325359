import { watch } from 'vue'
import { START_LOCATION, type RouteLocationNormalized, type RouteLocationRaw, type Router } from 'vue-router'
import { i18n, translate } from '@/i18n'
import { pageTitle } from '@/shared/composables/usePageTitle'
import { manifests } from '@/shared/manifest/manifest'
import { useAreaStore } from '@/shared/session/area'
import { useSessionStore } from '@/shared/session/store'
import { menuFor, type Reader } from './layout/menu'

export function installGuards(router: Router): void {
  router.beforeEach(onlyKnownUsers)
  router.beforeEach(carryArea)
  router.afterEach((to, from, failure) => {
    if (failure) return
    if (to.path !== from.path) {
      pageTitle.value = null
      if (from !== START_LOCATION) focusMain()
    }
  })
  watch(
    [() => router.currentRoute.value.meta.title, pageTitle, i18n.global.locale],
    ([title, own]) => {
      const page = own ?? (title ? translate(title) : null)
      document.title = [page, translate('shell.product')].filter(Boolean).join(' – ')
    },
    { immediate: true },
  )
}

async function onlyKnownUsers(to: RouteLocationNormalized): Promise<RouteLocationRaw | boolean> {
  const session = useSessionStore()
  if (!session.me) await session.load().catch(() => null)
  if (to.meta.public) return session.me && to.name === 'login' ? { path: '/' } : true
  if (!session.me) return { name: 'login', query: to.fullPath === '/' ? {} : { redirect: to.fullPath } }
  return to.path === '/' ? { path: homeOf(session), replace: true } : true
}

/** The first page of the menu. */
export const homeOf = (reader: Reader): string =>
  menuFor(manifests(), reader)[0]?.entries[0]?.path ?? '/login'

/** The chosen area follows from page to page; the URL that is opened has the last word. */
function carryArea(to: RouteLocationNormalized, from: RouteLocationNormalized): RouteLocationRaw | boolean {
  if (!to.meta.byArea) return true
  const area = useAreaStore()
  const asked = typeof to.query.area === 'string' ? to.query.area : null
  if (asked === null && area.chosen && to.path !== from.path) {
    return { path: to.path, query: { ...to.query, area: area.chosen }, hash: to.hash, replace: true }
  }
  area.choose(asked)
  return true
}

/** A reader of the screen starts at the new page, not at the link in the old one. */
function focusMain(): void {
  requestAnimationFrame(() => document.getElementById('main')?.focus({ preventScroll: true }))
}
