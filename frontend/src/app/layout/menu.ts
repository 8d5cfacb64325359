import {
  Avatar,
  Calendar,
  Checked,
  CircleCheck,
  Coffee,
  DataAnalysis,
  Document,
  EditPen,
  Files,
  Finished,
  Grid,
  House,
  Iphone,
  List,
  Location,
  Lock,
  MapLocation,
  Memo,
  OfficeBuilding,
  Promotion,
  QuestionFilled,
  Search,
  Setting,
  Stamp,
  Tickets,
  Upload,
  User,
  UserFilled,
  Van,
  Warning,
} from '@element-plus/icons-vue'
import type { Component } from 'vue'

export interface MenuEntry {
  path: string
  label: string
  icon: Component
  admin?: boolean
  office?: boolean
  figures?: boolean
  verifies?: boolean
  inspects?: boolean
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
    label: 'shell.menu.targets',
    entries: [
      { path: '/targets', label: 'shell.menu.targetMatrix', icon: Grid, figures: true },
      { path: '/targets/completeness', label: 'shell.menu.completeness', icon: Checked, figures: true },
      { path: '/progress', label: 'shell.menu.progress', icon: Finished },
      { path: '/progress/sheet', label: 'shell.menu.progressSheet', icon: EditPen, office: true },
      { path: '/progress/review', label: 'shell.menu.progressReview', icon: Stamp, verifies: true },
      { path: '/targets/definitions', label: 'shell.menu.targetDefinitions', icon: Document },
    ],
  },
  {
    label: 'shell.menu.supervision',
    entries: [
      { path: '/inspections', label: 'shell.menu.inspections', icon: Search },
      { path: '/inspect', label: 'shell.menu.inspect', icon: Iphone, inspects: true },
      { path: '/findings', label: 'shell.menu.findings', icon: Warning },
      { path: '/duty-ledgers', label: 'shell.menu.dutyLedgers', icon: Memo, figures: true },
      { path: '/leaves', label: 'shell.menu.leaves', icon: Coffee },
      { path: '/outings', label: 'shell.menu.outings', icon: Promotion },
      { path: '/commuters', label: 'shell.menu.commuters', icon: Van },
      { path: '/exceptions', label: 'shell.menu.exceptions', icon: QuestionFilled, figures: true },
      { path: '/discipline-cases', label: 'shell.menu.disciplineCases', icon: Lock, office: true },
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
      { path: '/checklists', label: 'shell.menu.checklists', icon: List, office: true },
      { path: '/parameters', label: 'shell.menu.parameters', icon: Setting, figures: true },
      { path: '/accounts', label: 'account.title', icon: Avatar, admin: true },
    ],
  },
]

export function menuFor(
  roles: {
    isAdmin: boolean
    mayWrite: boolean
    seesFigures: boolean
    mayVerify: boolean
    mayInspect: boolean
  },
  exists: (path: string) => boolean,
): MenuGroup[] {
  const visible = (entry: MenuEntry) =>
    exists(entry.path) &&
    (!entry.admin || roles.isAdmin) &&
    (!entry.office || roles.mayWrite) &&
    (!entry.figures || roles.seesFigures) &&
    (!entry.verifies || roles.mayVerify) &&
    (!entry.inspects || roles.mayInspect)
  return all
    .map((group) => ({ ...group, entries: group.entries.filter(visible) }))
    .filter((group) => group.entries.length > 0)
}

/** The entry that a page lies under: of several the closest. */
export function currentEntry(groups: MenuGroup[], path: string): string | null {
  const above = groups
    .flatMap((group) => group.entries.map((entry) => entry.path))
    .filter((entry) => path === entry || path.startsWith(`${entry}/`))
  return above.sort((one, other) => other.length - one.length)[0] ?? null
}
