import type { Component } from 'vue'
import type { RouteLocationRaw } from 'vue-router'
import type { BodyOf, Got, ItemOf, ListPath, QueryOf, ResourcePath, Schemas } from '@/api/types'
import type { Tone } from '@/shared/components/ValueText.vue'
import type { FieldKind, FormField, FormModel } from '@/shared/form/definition'
import type { ValueKind } from '@/shared/lib/format'
import type { FilterControl, ListColumn } from '@/shared/list/definition'
import type { StepRecord, Workflow } from '@/shared/steps/definition'

type Named<P> = P extends `/api/v1/${infer Name}` ? (`${P}/{id}` extends ResourcePath ? Name : never) : never

/** The resources with a list and a record for each id. Rights and pages have the same name. */
export type LedgerName = Named<ListPath>
type List<N extends LedgerName> = `/api/v1/${N}` & ListPath
type Row<N extends LedgerName> = ItemOf<List<N>>
/** What a record shows on its own page: its row and more. */
type Whole<N extends LedgerName> = Got<`/api/v1/${N}/{id}` & ResourcePath>
type Sent<N extends LedgerName> = keyof BodyOf<List<N>> & string
type Query<N extends LedgerName> = keyof QueryOf<List<N>> & string

/** Sorted by the field's own name where the server's name for it is no other. */
export type Column = Pick<ListColumn<never>, 'width' | 'hidden' | 'card'> & { sort?: true | string }
type Input = Omit<FormField, 'name' | 'label' | 'kind'>
export interface Narrowing {
  several?: true
  primary?: true
}

/** What a field says of itself, whatever its ledger. */
export interface Telling<Record, State = never> {
  /** i18n key; by default the feature's word of its name. */
  label?: string
  /** By default the value of its name; of a reference what it is called. */
  value?: (record: Record) => unknown
  /** By default a reference leads to what it names. */
  to?: (record: Record) => RouteLocationRaw | null
  /** How it is shown, where its kind does not tell. */
  shown?: ValueKind
  /** Of a state: it is told beside the heading of a record. */
  tone?: (state: State) => Tone | null
}

/** One field of a record, wherever it is shown, entered or looked for. */
type Field<N extends LedgerName, Name extends string, Record> = FieldKind &
  Telling<Record> & {
    name: Name
    /** Where the list has it; without, only the page of the record. */
    column?: Name extends keyof Row<N> ? Column : never
    /** Where the form asks for it, a reference by the name of its key: `areaCode`. */
    form?: Input & (Name extends Sent<N> ? { name?: Sent<N> } : { name: Sent<N> })
    /** Where the list can be narrowed by it. */
    filter?: Name extends Query<N> ? Narrowing : never
  }

export type LedgerField<N extends LedgerName> = {
  [Name in keyof Whole<N> & string]: Field<N, Name, Name extends keyof Row<N> ? Row<N> : Whole<N>>
}[keyof Whole<N> & string]

/** All that tells one ledger from another. */
export interface LedgerModel<N extends LedgerName> {
  /** i18n key of what the search box looks through. */
  search?: string
  /** The server's own order. */
  defaultSort: string
  /** In the order in which they are shown. The first names the row and leads to the record. */
  fields: LedgerField<N>[]
  /** What else the list can be narrowed by. */
  filters?: (FilterControl & { name: Query<N>; label?: string; primary?: true })[]
  /** What a new one begins with. */
  blank?: () => FormModel
  /** What is to be known before one is saved: told of the `model` entered and, of one that is edited, its `id`. */
  hint?: Component
  /** The heading of a record. Without it that is its first field, which is then not told again. */
  nameOf?: (record: Whole<N>) => string
  /** i18n key of what has to be said above a record. */
  notice?: (record: Whole<N>) => string | null
  /** How its records move; the state is the field with a tone. */
  workflow?: Workflow<Whole<N> & StepRecord>
  /** Of its records, where documents hang on them. */
  recordType?: Schemas['RecordType']
  /** What the page of a record shows beside its fields: told of the `record`. */
  aside?: Component
  /** Lists of what belongs to a record. */
  links?: (record: Whole<N>) => { label: string; to: RouteLocationRaw }[]
}

/** `N` names the resource: a field that the contract does not have there is an error. */
export const defineLedger = <N extends LedgerName>(model: LedgerModel<N>): LedgerModel<N> => model
