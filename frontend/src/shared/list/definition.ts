import type { RouteLocationRaw } from 'vue-router'
import type { ItemOf, ListPath, QueryOf } from '@/api/types'
import type { Tone } from '@/shared/components/ValueText.vue'
import type { EnumName } from '@/shared/lib/enums'
import type { ValueKind } from '@/shared/lib/format'
import type { RemoteName } from '@/shared/select/remotes'

export interface ListColumn<Row> {
  key: string
  /** i18n key. */
  label: string
  value: (row: Row) => unknown
  kind?: ValueKind
  enumName?: EnumName
  tone?: (row: Row) => Tone | null
  to?: (row: Row) => RouteLocationRaw | null
  /** Name in the server's `sort`, when it can sort by this column. */
  sort?: string
  /** Least width in pixels; the table shares out what is left. */
  width?: number
  /** Not shown until chosen. */
  hidden?: boolean
  /** The place on a phone's card; by default among the pairs of label and value. */
  card?: 'title' | 'tag' | 'none'
}

export type FilterControl =
  | { kind: 'enum' | 'multi'; enumName: EnumName }
  | { kind: 'bool' }
  | { kind: 'date' }
  | { kind: 'month' }
  | { kind: 'year' }
  | { kind: 'text' }
  | { kind: 'remote'; remote: RemoteName }

export type ListFilter<P extends ListPath> = FilterControl & {
  /** A query parameter that the contract documents. */
  name: keyof QueryOf<P> & string
  label: string
  /** Shown beside the search box; the others after 'more filters'. */
  primary?: boolean
  /** Chosen elsewhere on the page, as by a tab: the bar does not show it. */
  apart?: boolean
}

export interface ListDefinition<P extends ListPath> {
  /** Under this name the chosen columns are remembered. */
  name: string
  path: P
  /** i18n key of the heading. */
  title: string
  /** i18n key of what the search box looks through; without it there is no box. */
  search?: string
  columns: ListColumn<ItemOf<P>>[]
  filters: ListFilter<P>[]
  rowKey: (row: ItemOf<P>) => string
  /** The server's own order, shown in the table's head while no other is asked for. */
  defaultSort?: string
  exportable?: boolean
}

/** A list as the components see it, whatever its rows are. */
export interface AnyFilter {
  name: string
  label: string
  primary?: boolean
  apart?: boolean
  kind: FilterControl['kind']
  enumName?: EnumName
  remote?: RemoteName
}

export const defineList = <P extends ListPath>(definition: ListDefinition<P>): ListDefinition<P> => definition
