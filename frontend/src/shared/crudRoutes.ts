import type { RouteComponent, RouteRecordRaw } from 'vue-router'
import type { Capability } from '@/shared/session/store'

type Page = () => Promise<RouteComponent | { default: RouteComponent }>

interface CrudPages {
  /** The path of the list; the other pages lie below it. */
  path: string
  /** Feature whose words name the titles: `<words>.title`, `.new`, `.one`. */
  words: string
  /** Name of the path parameter. */
  key: string
  list: Page
  detail: Page
  form?: Page
  byArea?: boolean
  /** Rights: to see records, to change them, and to add one where that is another. */
  read: Capability
  write?: Capability
  create?: Capability
  /** Whether a record can be written by itself; else it comes into being with another. */
  adds?: boolean
}

/** The four pages that every resource has. */
export function crudRoutes({
  path,
  words,
  key,
  list,
  detail,
  form,
  byArea = true,
  read,
  write,
  create = write,
  adds = true,
}: CrudPages): RouteRecordRaw[] {
  const pages: RouteRecordRaw[] = [
    { path, component: list, meta: { title: `${words}.title`, byArea, needs: read } },
    { path: `${path}/:${key}`, component: detail, props: true, meta: { title: `${words}.one`, needs: read } },
  ]
  if (form && adds) {
    pages.push({
      path: `${path}/new`,
      component: form,
      props: false,
      meta: { title: `${words}.new`, needs: create },
    })
  }
  if (form) {
    pages.push({
      path: `${path}/:${key}/edit`,
      component: form,
      props: true,
      meta: { title: `${words}.one`, needs: write },
    })
  }
  return pages
}
