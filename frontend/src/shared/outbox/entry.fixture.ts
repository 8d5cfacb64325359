import type { Entry } from './entry'

/** What is written on a device, before it is handed over. */
export const entry = (key = 'k1', account = 'city'): Entry => ({
  key,
  account,
  changedAt: new Date().toISOString(),
  path: '/api/v1/outings',
  page: '/outings/new',
  title: '报告外出：市委党校',
  model: { place: '市委党校' },
  body: null,
  triedAt: null,
  refusal: null,
})
