import type { RouteLocationNormalizedLoaded } from 'vue-router'

/** The date of the page, as a parameter of the call. */
export const asOfOf = (route: RouteLocationNormalizedLoaded): { asOf?: string } =>
  typeof route.query.asOf === 'string' ? { asOf: route.query.asOf } : {}
