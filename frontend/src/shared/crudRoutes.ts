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
}: CrudPages): RouteRecordRaw[] {
  const pages: RouteRecordRaw[] = [
    { path, component: list, meta: { title: `${words}.title`, byArea, needs: read } },
    { path: `${path}/:${key}`, component: detail, props: true, meta: { title: `${words}.one`, needs: read } },
  ]
  if (form) {
    pages.push(
      { path: `${path}/new`, component: form, props: false, meta: { title: `${words}.new`, needs: create } },
      {
        path: `${path}/:${key}/edit`,
        component: form,
        props: true,
        meta: { title: `${words}.one`, needs: write },
      },
    )
  }
  return pages
}
