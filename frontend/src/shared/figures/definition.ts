import type { ApiPath, Got } from '@/api/types'
import type { ValueKind } from '@/shared/lib/format'

/** The figures of an area, of what its own office did, and of the areas below it. */
export interface AreaFigures {
  area: { code: string; name: string; level: string }
  from: string
  to: string
  own: object
  total: object
  children: { area: { code: string; name: string }; figures: object }[]
}

export type FiguresPath = {
  [P in ApiPath]: [Got<P>] extends [never] ? never : Got<P> extends AreaFigures ? P : never
}[ApiPath]

export type FiguresOf<P extends FiguresPath> = Got<P>['total']

export interface Figure<Name extends string = string> {
  name: Name
  kind?: ValueKind
  /** The path of the list that it counts, or adds up; a sum of other figures has none. */
  list?: string
  /** What of the list it counts. */
  filter?: Record<string, string>
  /** The list can be narrowed to what the area's own office did, by its level. */
  byLevel?: boolean
  /** It counts what holds on the last day, for which its list is asked. */
  onLastDay?: boolean
}

export interface FiguresDefinition<P extends FiguresPath = FiguresPath> {
  path: P
  /** The i18n group that holds the heading and the words of the figures. */
  words: string
  figures: Figure<keyof FiguresOf<P> & string>[]
  /** Offices have records of their own, which are in no area below. */
  ofOffices?: boolean
}
