import type { LocationQuery, LocationQueryRaw } from 'vue-router'
import type { AnyFilter } from './definition'

export const PAGE_SIZES = [20, 50, 100, 200]
const DEFAULT_SIZE = 20

export type FilterValue = string | string[] | null

export interface ListState {
  page: number
  size: number
  sort: string | null
  q: string
  area: string | null
  filters: Record<string, FilterValue>
}

/** The URL is the one place where the state of a list is kept: it can be sent to a colleague and gone back to. */
export function readState(query: LocationQuery, filters: AnyFilter[]): ListState {
  return {
    page: positive(query.page) ?? 1,
    size: positive(query.size) ?? DEFAULT_SIZE,
    sort: single(query.sort),
    q: single(query.q) ?? '',
    area: single(query.area),
    filters: Object.fromEntries(
      filters.map((filter) => [
        filter.name,
        filter.kind === 'multi' ? several(query[filter.name]) : single(query[filter.name]),
      ]),
    ),
  }
}

/** Default values are left out, so that a URL stays short. */
export function writeState(query: LocationQuery, change: Partial<ListState>): LocationQueryRaw {
  const { filters, page, size, ...rest } = change
  const next: LocationQueryRaw = { ...query, ...rest, ...filters }
  if ('size' in change) next.size = size === DEFAULT_SIZE ? null : size
  // another filter or order begins at its first page
  next.page = page && page > 1 ? page : null
  return Object.fromEntries(
    Object.entries(next).filter(
      ([, value]) => value !== null && value !== undefined && value !== '' && !isEmpty(value),
    ),
  ) as LocationQueryRaw
}

/** The parameters of the call. */
export function toParameters(state: ListState): Record<string, unknown> {
  const { filters, ...rest } = state
  return Object.fromEntries(
    Object.entries({ ...rest, ...filters }).filter(
      ([, value]) => value !== null && value !== '' && !isEmpty(value),
    ),
  )
}

const isEmpty = (value: unknown): boolean => Array.isArray(value) && value.length === 0

function several(value: LocationQuery[string] | undefined): string[] {
  return [value].flat().filter((part): part is string => typeof part === 'string' && part !== '')
}

const single = (value: LocationQuery[string] | undefined): string | null => several(value)[0] ?? null

function positive(value: LocationQuery[string] | undefined): number | null {
  const number = Number(single(value))
  return Number.isInteger(number) && number > 0 ? number : null
}
