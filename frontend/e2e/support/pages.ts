import { featurePages, type FeaturePage } from './features'

/** Pages that one walk looks at, and the account that sees them. */
export interface Walk {
  of: string
  as: string
  pages: string[]
  /** Lists whose first record is opened too. */
  lists?: string[]
}

/** Who looks at a page, by the right that it needs: the city's office, unless others do its work. */
const VISITORS: Record<string, string> = {
  'accounts:open': 'town-441481107',
  'accounts:read': 'admin',
  'accounts:write': 'admin',
  'inspections:record': 'inspector',
  'progress:write': 'town-441481107',
  'progress:verify': 'county-441481',
}

/** Who looks at a page that is for one kind of account. */
const VISITORS_OF_PAGES: Record<string, string> = { '/desk': 'cadre' }

/** Where a page shows more, or something else, than at its plain address. */
const STATES: Record<string, string[]> = {
  '/duty-ledgers': ['/duty-ledgers?month=2005-02'],
  '/inspections': ['/inspections?state=SUBMITTED'],
  '/leaves': ['/leaves', '/leaves?waiting=true'],
  '/progress/sheet': ['/progress/sheet?quarter=2005-Q1'],
  '/targets': ['/targets', '/targets?view=behind&area=441481'],
  '/targets/completeness': ['/targets/completeness', '/targets/completeness?area=441481107'],
}

/** Pages of one record that are opened by an address, since no list leads to them or a known record shows more. */
const RECORDS: Record<string, string> = {
  '/duty-ledgers/:town/:month': '/duty-ledgers/441481107/2005-02',
  '/targets/definitions/:code': '/targets/definitions/G2',
  '/targets/definitions/:code/edit': '/targets/definitions/G2/edit',
}

/** Pages that are for one state of one record, which their own journeys bring about. */
const IN_JOURNEYS = [
  '/allocations/:batch/:area',
  '/allocations/:batch/:given/new',
  '/import-jobs/:id',
  '/inspections/:id/edit',
  '/login',
  '/plan-items/:id/edit',
  '/progress/:id/edit',
  '/report-templates/:id',
  '/trainings/:id/participants',
]

const all = await featurePages()
const paths = new Set(all.map(({ path }) => path))

/** The list that a page of one record lies under. */
const listOf = (path: string): string | null => {
  const list = /^(.*)\/:\w+$/.exec(path)?.[1]
  return list && paths.has(list) ? list : null
}
/** The form that changes a record is the one that adds it. */
const isSeenAsNew = (path: string): boolean =>
  path.endsWith('/edit') && paths.has(path.replace(/\/:\w+\/edit$/, '/new'))

function walkOf(of: string, as: string, pages: FeaturePage[]): Walk {
  const walk: Walk = { of: `${of} as ${as}`, as, pages: [], lists: [] }
  for (const { path } of pages) {
    const list = listOf(path)
    if (RECORDS[path]) walk.pages.push(RECORDS[path])
    else if (!path.includes(':')) walk.pages.push(...(STATES[path] ?? [path]))
    else if (list) walk.lists?.push(STATES[list]?.[0] ?? list)
    else throw new Error(`${path} is in no walk: say in ${import.meta.url} which record shows it`)
  }
  return walk
}

function walks(): Walk[] {
  const groups = new Map<string, { of: string; as: string; pages: FeaturePage[] }>()
  for (const page of all) {
    if (IN_JOURNEYS.includes(page.path) || isSeenAsNew(page.path)) continue
    const as = VISITORS_OF_PAGES[page.path] ?? VISITORS[page.needs ?? ''] ?? 'city'
    const group = groups.get(`${page.feature} ${as}`) ?? { of: page.feature, as, pages: [] }
    groups.set(`${page.feature} ${as}`, group)
    group.pages.push(page)
  }
  return [...groups.values()].map(({ of, as, pages }) => walkOf(of, as, pages))
}

/** Features that one tour looks at: to begin a session and load the page for each would take most of the time. */
const LENGTH = 6

function tours(): Map<string, Walk[]> {
  const found = new Map<string, Walk[]>()
  for (const walk of [...walks(), ELSEWHERE]) {
    let tour = 1
    while ((found.get(`${walk.as} ${tour}`)?.length ?? 0) >= LENGTH) tour++
    const name = `${walk.as} ${tour}`
    found.set(name, [...(found.get(name) ?? []), walk])
  }
  return found
}

const ELSEWHERE: Walk = {
  of: 'what is not there, and what is not allowed',
  as: 'viewer',
  pages: ['/no-such-page', '/cadres/new'],
}

/** Every page that a feature announces, and what stands in for a page, by account. */
export const TOURS: Map<string, Walk[]> = tours()
