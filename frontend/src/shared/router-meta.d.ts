import 'vue-router'
import type { Capability } from '@/shared/session/store'

declare module 'vue-router' {
  interface RouteMeta {
    /** i18n key of the document's title. */
    title?: string
    /** Can be seen without an account. */
    public?: boolean
    /** The page is filtered by the chosen area, which its URL carries. */
    byArea?: boolean
    /** The right without which the page is not shown. */
    needs?: Capability
  }
}
