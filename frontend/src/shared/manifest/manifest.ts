import type { Component } from 'vue'
import type { RouteComponent, RouteRecordRaw } from 'vue-router'
import type { ListPath, Schemas } from '@/api/types'
import type { ListDefinition } from '@/shared/list/definition'
import type { Entry } from '@/shared/outbox/entry'
import type { Hanging } from '@/shared/outbox/files'
import type { Capability } from '@/shared/session/store'

/** A part of the menu. Entries of several features meet in it by its label. */
export interface MenuGroup {
  /** i18n key. */
  label: string
  order: number
}

/** The groups that several features share; a feature may bring one of its own. */
export const menuGroups = {
  overview: { label: 'shell.menu.overview', order: 10 },
  people: { label: 'shell.menu.people', order: 20 },
  targets: { label: 'shell.menu.targets', order: 30 },
  fieldwork: { label: 'shell.menu.fieldwork', order: 35 },
  liaison: { label: 'shell.menu.liaison', order: 37 },
  supervision: { label: 'shell.menu.supervision', order: 40 },
  benefits: { label: 'shell.menu.benefits', order: 42 },
  publishing: { label: 'shell.menu.publishing', order: 45 },
  reports: { label: 'shell.menu.reports', order: 47 },
  places: { label: 'shell.menu.places', order: 50 },
  quota: { label: 'shell.menu.quota', order: 60 },
  system: { label: 'shell.menu.system', order: 70 },
} satisfies Record<string, MenuGroup>

export interface MenuEntry {
  group: MenuGroup
  /** Where it stands in its group. */
  order: number
  /** The page, which says what right it needs. */
  path: string
  /** i18n key. */
  label: string
  icon: Component
  /** A further right without which it is not offered, though the page can be opened. */
  needs?: Capability
  /** Offered to cadres only. */
  forCadres?: boolean
}

/**
 * A button on the desk of a cadre, to a page of the feature; it is there for who may open the page. What a form there asks
 * for is kept on the device while it is written, and is sent when there is a network.
 */
export interface DeskButton {
  order: number
  path: string
  /** i18n key. */
  label: string
  icon: Component
}

/** What the pages that take panels tell them. */
export interface PanelContexts {
  /** Above every page. */
  notices: Record<string, never>
  /** The page of a village. */
  village: { village: string }
  /** The page of a team. */
  team: { team: string }
  /** The page of an area. */
  area: { area: string }
  /** The page of a unit. */
  unit: { unit: string }
  /** The page of a cadre. */
  cadre: { cadre: string }
  /** The page of a record on which documents hang, and whether the account may write it as it is now. */
  record: { recordType: Schemas['RecordType']; recordId: string; writable: boolean }
  /** The desk of a cadre: the cadre, and the village where it is on post today. */
  desk: { cadre: string; village?: string | null }
}

export type PanelPlace = keyof PanelContexts

export interface Panel {
  order: number
  needs?: Capability
  component: () => Promise<RouteComponent | { default: RouteComponent }>
}

type Definitions<P extends ListPath> = P extends ListPath ? ListDefinition<P> : never
export type AnyList = Definitions<ListPath>

/** All that a feature brings to the application. Whatever walks over pages, lists or rights walks over these. */
export interface Manifest {
  /** The resources whose rights are its own, `cadres` of `cadres:write`, each with the i18n key of its name. */
  resources?: Partial<Record<Resource, string>>
  routes?: RouteRecordRaw[]
  menu?: MenuEntry[]
  desk?: DeskButton[]
  lists?: (() => Promise<AnyList>)[]
  /** What it shows on pages of others. */
  panels?: Partial<Record<PanelPlace, Panel>>
  /**
   * On which parts of a stored record the files hang that were written with it on a device, by where the record was POSTed
   * to. Without a word they hang on the record itself.
   */
  hangs?: Record<string, (entry: Entry, stored: { id: string }) => Hanging[]>
}

export type Resource = Capability extends `${infer Name}:${string}` ? Name : never

export const defineManifest = (manifest: Manifest): Manifest => manifest

let provided: Manifest[] = []

/** The features are known to the application only; it tells what they bring before the first page is shown. */
export function provideManifests(manifests: Manifest[]): void {
  provided = manifests
}

export const manifests = (): Manifest[] => provided

/** Whether a button on the desk of a cadre leads to the page. */
export const isOnDesk = (page: string): boolean =>
  provided.some(({ desk = [] }) => desk.some(({ path }) => path === page))
