import 'vue-router'

declare module 'vue-router' {
  interface RouteMeta {
    /** i18n key of the document's title. */
    title?: string
    /** Can be seen without an account. */
    public?: boolean
    /** The page is filtered by the chosen area, which its URL carries. */
    byArea?: boolean
    /** Only for administrators. */
    admin?: boolean
    /** Only for those who write: administrators and offices. */
    office?: boolean
    /** Only for those who record inspections. */
    inspects?: boolean
    /** Shows figures of a whole area, which are not for the single cadre. */
    figures?: boolean
  }
}
