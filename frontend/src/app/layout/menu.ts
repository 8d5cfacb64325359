import {
  Avatar,
  Calendar,
  CircleCheck,
  DataAnalysis,
  Files,
  House,
  Location,
  MapLocation,
  OfficeBuilding,
  Tickets,
  Upload,
  User,
  UserFilled,
} from '@element-plus/icons-vue'
import type { Component } from 'vue'

export interface MenuEntry {
  path: string
  label: string
  icon: Component
  admin?: boolean
  office?: boolean
  figures?: boolean
}

export interface MenuGroup {
  label: string
  entries: MenuEntry[]
}

const all: MenuGroup[] = [
  {
    label: 'shell.menu.overview',
    entries: [
      { path: '/overview', label: 'overview.title', icon: DataAnalysis, figures: true },
      { path: '/checks', label: 'check.title', icon: CircleCheck, figures: true },
    ],
  },
  {
    label: 'shell.menu.people',
    entries: [
      { path: '/cadres', label: 'cadre.title', icon: User },
      { path: '/teams', label: 'team.title', icon: UserFilled },
      { path: '/postings', label: 'posting.title', icon: Location },
    ],
  },
  {
    label: 'shell.menu.places',
    entries: [
      { path: '/villages', label: 'village.title', icon: House },
      { path: '/areas', label: 'area.title', icon: MapLocation },
      { path: '/units', label: 'unit.title', icon: OfficeBuilding },
    ],
  },
  {
    label: 'shell.menu.quota',
    entries: [
      { path: '/allocations', label: 'allocation.title', icon: Tickets },
      { path: '/batches', label: 'batch.title', icon: Calendar },
    ],
  },
  {
    label: 'shell.menu.system',
    entries: [
      { path: '/imports', label: 'imports.title', icon: Upload, office: true },
      { path: '/import-jobs', label: 'imports.jobs.title', icon: Files, office: true },
      { path: '/accounts', label: 'account.title', icon: Avatar, admin: true },
    ],
  },
]

export function menuFor(
  roles: { isAdmin: boolean; mayWrite: boolean; seesFigures: boolean },
  exists: (path: string) => boolean,
): MenuGroup[] {
  const visible = (entry: MenuEntry) =>
    exists(entry.path) &&
    (!entry.admin || roles.isAdmin) &&
    (!entry.office || roles.mayWrite) &&
    (!entry.figures || roles.seesFigures)
  return all
    .map((group) => ({ ...group, entries: group.entries.filter(visible) }))
    .filter((group) => group.entries.length > 0)
}
