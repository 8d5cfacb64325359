/** Pages that one walk looks at, and the account that sees them. */
export interface Walk {
  of: string
  as: string
  pages: string[]
  /** Lists whose first record is opened too. */
  lists?: string[]
}

/** Every page that has an address of its own, by what it belongs to. */
export const WALKS: Walk[] = [
  { of: 'the overview', as: 'city', pages: ['/overview', '/checks', '/no-such-page'] },
  {
    of: 'cadres',
    as: 'city',
    pages: ['/cadres', '/cadres/new', '/teams', '/teams/new', '/postings', '/postings/new'],
    lists: ['/cadres', '/teams', '/postings'],
  },
  {
    of: 'places and units',
    as: 'city',
    pages: ['/villages', '/villages/new', '/areas', '/areas/new', '/units', '/units/new'],
    lists: ['/villages', '/areas', '/units'],
  },
  {
    of: 'batches and files',
    as: 'city',
    pages: ['/batches', '/batches/new', '/allocations', '/imports', '/import-jobs'],
    lists: ['/batches'],
  },
  {
    of: 'targets',
    as: 'city',
    pages: [
      '/targets',
      '/targets/completeness',
      '/targets/definitions',
      '/targets/definitions/G2',
      '/targets/definitions/G2/edit',
      // an area that is chosen stays so from page to page
      '/targets?view=behind&area=441481',
      '/targets/completeness?area=441481107',
    ],
  },
  {
    of: 'progress',
    as: 'county-441481',
    pages: ['/progress', '/progress/review'],
    lists: ['/progress'],
  },
  { of: 'a town', as: 'town-441481107', pages: ['/progress/sheet?quarter=2005-Q1'] },
  {
    of: 'absences',
    as: 'city',
    pages: [
      '/leaves',
      '/leaves?waiting=true',
      '/leaves/new',
      '/outings',
      '/outings/new',
      '/commuters',
      '/commuters/new',
    ],
    lists: ['/leaves', '/outings', '/commuters'],
  },
  {
    of: 'duty',
    as: 'city',
    pages: [
      '/duty-ledgers?month=2005-02',
      '/duty-ledgers/441481107/2005-02',
      '/exceptions',
      '/discipline-cases',
      '/discipline-cases/new',
      '/parameters',
    ],
    lists: ['/exceptions', '/discipline-cases'],
  },
  {
    of: 'supervision',
    as: 'city',
    pages: ['/inspections', '/findings', '/checklists', '/checklists/new'],
    lists: ['/inspections?state=SUBMITTED', '/findings', '/checklists'],
  },
  { of: 'an inspector', as: 'inspector', pages: ['/inspect'] },
  { of: 'accounts', as: 'admin', pages: ['/accounts', '/accounts/new'], lists: ['/accounts'] },
]
