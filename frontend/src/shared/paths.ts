/** The paths of a resource's pages; pages of one feature link to those of another. */
export function pathsUnder(list: string) {
  return {
    list,
    create: `${list}/new`,
    detail: (key: string) => `${list}/${encodeURIComponent(key)}`,
    edit: (key: string) => `${list}/${encodeURIComponent(key)}/edit`,
  }
}

export const paths = {
  cadre: pathsUnder('/cadres'),
  team: pathsUnder('/teams'),
  posting: pathsUnder('/postings'),
  village: pathsUnder('/villages'),
  area: pathsUnder('/areas'),
  unit: pathsUnder('/units'),
  batch: pathsUnder('/batches'),
  account: pathsUnder('/accounts'),
  cadreAccounts: '/accounts/cadres',
  allocations: '/allocations',
  targets: '/targets',
  targetDefinition: pathsUnder('/targets/definitions'),
  completeness: '/targets/completeness',
  progress: {
    list: '/progress',
    detail: (id: string) => `/progress/${encodeURIComponent(id)}`,
    sheet: '/progress/sheet',
    review: '/progress/review',
  },
  inspection: pathsUnder('/inspections'),
  finding: pathsUnder('/findings'),
  leave: pathsUnder('/leaves'),
  outing: pathsUnder('/outings'),
  commuter: pathsUnder('/commuters'),
  dutyException: pathsUnder('/exceptions'),
  checklist: pathsUnder('/checklists'),
  parameters: '/parameters',
  duty: '/duty-ledgers',
  dutySheet: (town: string, month: string) =>
    `/duty-ledgers/${encodeURIComponent(town)}/${encodeURIComponent(month)}`,
  inspect: '/inspect',
  desk: '/desk',
  imports: '/imports',
  importJobs: '/import-jobs',
  importJob: (id: string) => `/import-jobs/${encodeURIComponent(id)}`,
}
