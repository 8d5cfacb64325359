import type { Schemas } from '@/api/types'
import type { Fact } from '@/shared/detail/FactList.vue'
import type { FormField } from '@/shared/form/definition'
import type { FilterControl, ListColumn } from '@/shared/list/definition'
import type { LedgerField } from '@/shared/ledger/definition'
import { linkTo } from '@/shared/links'
import { useSessionStore } from '@/shared/session/store'

/** Whose days, where and when: what leave, outings and commuting have in common. */
export interface CadreDays {
  id: string
  cadre: Schemas['CadreRef']
  village: Schemas['VillageRef']
  startsOn: string
  endsOn: string
}

interface Decided {
  decision?: string | null
  decidedBy?: string | null
  decidedAt?: string | null
  createdAt: string
}

export const daysColumns = <Row extends CadreDays>(detail: (id: string) => string): ListColumn<Row>[] => [
  {
    key: 'cadre',
    label: 'absence.cadre',
    value: (row) => row.cadre.name,
    to: (row) => detail(row.id),
    sort: 'name',
    width: 88,
    card: 'title',
  },
  {
    key: 'village',
    label: 'absence.village',
    value: (row) => row.village.path,
    to: (row) => linkTo.village(row.village),
    sort: 'village',
    width: 220,
  },
  {
    key: 'startsOn',
    label: 'absence.startsOn',
    value: (row) => row.startsOn,
    kind: 'date',
    sort: 'startsOn',
    width: 104,
  },
  { key: 'endsOn', label: 'absence.endsOn', value: (row) => row.endsOn, kind: 'date', width: 104 },
]

type DaysFilter = FilterControl & { name: 'village' | 'cadre'; label: string }

export const daysFilters: DaysFilter[] = [
  { name: 'village', label: 'absence.village', kind: 'remote', remote: 'village' },
  { name: 'cadre', label: 'absence.cadre', kind: 'remote', remote: 'cadre' },
]

export const daysFacts = (record: CadreDays | null): Fact[] => [
  { label: 'absence.cadre', value: record?.cadre.name, to: linkTo.cadre(record?.cadre) },
  { label: 'absence.village', value: record?.village.path, to: linkTo.village(record?.village) },
  { label: 'absence.startsOn', value: record?.startsOn, kind: 'date' },
  { label: 'absence.endsOn', value: record?.endsOn, kind: 'date' },
]

export const decisionFacts = (record: Decided | null): Fact[] => [
  { label: 'absence.askedAt', value: record?.createdAt, kind: 'instant' },
  { label: 'absence.decidedBy', value: record?.decidedBy },
  { label: 'absence.decidedAt', value: record?.decidedAt, kind: 'instant' },
  { label: 'absence.decision', value: record?.decision, wide: true },
]

/** A cadre asks for nobody but itself; an office says for whom. */
export const asksForSelf = () => !useSessionStore().can('leaves:write')

export const cadreField: FormField<'cadreId'> = {
  name: 'cadreId',
  label: 'absence.cadre',
  kind: 'remote',
  remote: 'cadre',
  required: true,
  onlyNew: true,
  known: asksForSelf,
}

export const daysFields: FormField<'startsOn' | 'endsOn'>[] = [
  { name: 'startsOn', label: 'absence.startsOn', kind: 'date', required: true },
  { name: 'endsOn', label: 'absence.endsOn', kind: 'date', required: true, hint: 'absence.endsOnHint' },
]

/** The same as the fields of a ledger. */
export const cadreDays = [
  {
    name: 'cadre',
    label: 'absence.cadre',
    kind: 'remote',
    remote: 'cadre',
    column: { sort: 'name', width: 88 },
    form: { name: 'cadreId', required: true, onlyNew: true, known: asksForSelf },
    filter: {},
  },
  {
    name: 'village',
    label: 'absence.village',
    kind: 'remote',
    remote: 'village',
    column: { sort: true, width: 220 },
    filter: {},
  },
  {
    name: 'startsOn',
    label: 'absence.startsOn',
    kind: 'date',
    column: { sort: true, width: 104 },
    form: { required: true },
  },
  {
    name: 'endsOn',
    label: 'absence.endsOn',
    kind: 'date',
    column: { width: 104 },
    form: { required: true, hint: 'absence.endsOnHint' },
  },
] satisfies (LedgerField<'outings'> & LedgerField<'commuters'>)[]
