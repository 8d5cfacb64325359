import { pathsUnder } from '@/shared/paths'

export const subsidyPaths = { ...pathsUnder('/subsidy-sheets'), lines: '/subsidy-lines' }
