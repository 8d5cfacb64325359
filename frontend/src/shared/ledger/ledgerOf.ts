import type { Component } from 'vue'
import type { RouteLocationRaw } from 'vue-router'
import type { ListPath, ResourcePath, Schemas } from '@/api/types'
import type { Tone } from '@/shared/components/ValueText.vue'
import type { Fact } from '@/shared/detail/FactList.vue'
import { shownAs, type FieldKind, type FormDefinition, type FormField } from '@/shared/form/definition'
import type { EnumName } from '@/shared/lib/enums'
import type { ListDefinition } from '@/shared/list/definition'
import { linkTo } from '@/shared/links'
import { pathsUnder } from '@/shared/paths'
import type { StepRecord, Workflow } from '@/shared/steps/definition'
import type { Column, LedgerModel, LedgerName, Narrowing, Telling } from './definition'

type AnyRecord = Record<string, unknown>
/** A field of any ledger: that its record has it was checked where it is declared. */
type AnyField = FieldKind &
  Telling<AnyRecord, unknown> & {
    name: string
    column?: Column
    form?: Partial<FormField>
    filter?: Narrowing
  }

/** What follows from the declaration of a ledger. */
export interface Ledger {
  list: ListDefinition<ListPath>
  form: FormDefinition<ResourcePath>
  facts: (record: AnyRecord) => Fact[]
  nameOf: (record: AnyRecord) => string
  notice: (record: AnyRecord) => string | null
  links: (record: AnyRecord) => { label: string; to: RouteLocationRaw }[]
  /** The field that is the state of a record. */
  state?: { name: string; enumName: EnumName; tone: (state: unknown) => Tone | null }
  workflow?: Workflow<StepRecord>
  hint?: Component
  recordType?: Schemas['RecordType']
  aside?: Component
  paths: ReturnType<typeof pathsUnder>
}

interface Reference {
  id?: string
  code?: string
  name: string
  path?: string
}
const isReference = (value: unknown): value is Reference =>
  typeof value === 'object' && value !== null && 'name' in value
/** What has a name and no key, as a person in a post, is no reference: it is sent back as it is. */
const keyOf = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(keyOf)
  return isReference(value) ? (value.code ?? value.id ?? value) : value
}
const textOf = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(textOf).join('、')
  return isReference(value) ? (value.path ?? value.name) : value
}
const pages: Record<string, ((named: never) => string | null) | undefined> = linkTo

/** How a field is shown, in a row as on the page of the record. */
function shownOf(words: string, field: AnyField) {
  const { name, label = `${words}.${name}`, value, to, tone } = field
  const page = pages[field.kind === 'remote' ? field.remote : field.kind]
  return {
    label,
    kind: field.shown ?? shownAs(field),
    enumName: 'enumName' in field ? field.enumName : undefined,
    value: value ?? ((record: AnyRecord) => textOf(record[name])),
    to: to ?? ((record: AnyRecord) => page?.(record[name] as never) ?? null),
    tone: tone && ((record: AnyRecord) => tone(record[name])),
  }
}

export function ledgerOf<N extends LedgerName>(name: N, words: string, model: LedgerModel<N>): Ledger {
  const { search, defaultSort, blank = () => ({}), nameOf, notice = () => null, links = () => [] } = model
  const fields = (model.fields as unknown as AnyField[]).map((field) => ({
    ...field,
    label: field.label ?? `${words}.${field.name}`,
    wide: field.kind === 'textarea',
    shown: shownOf(words, field),
  }))
  const [first] = fields
  const state = fields.find(({ tone }) => tone)
  const collection = `/api/v1/${name}`
  const paths = pathsUnder(`/${name}`)
  const toRecord = ({ id }: AnyRecord) => paths.detail(String(id))
  const named = (nameOf as Ledger['nameOf'] | undefined) ?? ((record) => String(first?.shown.value(record)))

  const list = {
    name,
    path: collection,
    title: `${words}.title`,
    search,
    defaultSort,
    rowKey: ({ id }: AnyRecord) => String(id),
    columns: fields.flatMap(({ name: key, column, shown }, at) =>
      column
        ? {
            key,
            ...shown,
            ...(at === 0 && { to: toRecord, card: 'title' as const }),
            ...column,
            sort: column.sort === true ? key : column.sort,
          }
        : [],
    ),
    filters: [
      ...fields.flatMap(({ filter, ...field }) =>
        filter ? { ...field, ...filter, kind: filter.several ? 'multi' : field.kind } : [],
      ),
      ...(model.filters ?? []).map((filter) => ({ label: `${words}.${filter.name}`, ...filter })),
    ].sort((one, other) => Number(other.primary ?? false) - Number(one.primary ?? false)),
  }
  const entered = fields.flatMap(({ form, ...field }) =>
    form ? { of: field.name, field: { ...field, ...form, name: form.name ?? field.name } } : [],
  )
  const form = {
    collection,
    resource: `${collection}/{id}`,
    titleNew: `${words}.new`,
    titleEdit: `${words}.edit`,
    nameOf: named,
    recordType: model.recordType,
    fields: entered.map(({ field }) => field as FormField),
    blank,
    read: (record: AnyRecord) =>
      Object.fromEntries(entered.map(({ of, field }) => [field.name, keyOf(record[of])])),
  }
  const facts = (record: AnyRecord): Fact[] => [
    ...fields
      .filter((field) => field !== state && (nameOf || field !== first))
      .map(({ shown: { label, kind, enumName, value, to }, wide }) => ({
        label,
        kind,
        enumName,
        value: value(record),
        to: to(record),
        wide,
      })),
    { label: 'common.createdAt', value: record.createdAt, kind: 'instant' },
    { label: 'common.updatedAt', value: record.updatedAt, kind: 'instant' },
  ]
  const { workflow, hint, recordType, aside } = model
  return {
    list,
    form,
    facts,
    nameOf: named,
    notice,
    links,
    state,
    workflow,
    hint,
    recordType,
    aside,
    paths,
  } as never
}
