import type { RouteComponent, RouteRecordRaw } from 'vue-router'

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
  /** Only for administrators. */
  admin?: boolean
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
  admin,
}: CrudPages): RouteRecordRaw[] {
  const pages: RouteRecordRaw[] = [
    { path, component: list, meta: { title: `${words}.title`, byArea, admin } },
    { path: `${path}/:${key}`, component: detail, props: true, meta: { title: `${words}.one`, admin } },
  ]
  if (form) {
    pages.push(
      { path: `${path}/new`, component: form, props: false, meta: { title: `${words}.new`, admin } },
      { path: `${path}/:${key}/edit`, component: form, props: true, meta: { title: `${words}.one`, admin } },
    )
  }
  return pages
}
