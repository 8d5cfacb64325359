import { pathsUnder } from '@/shared/paths'

export const reportPaths = { ...pathsUnder('/reports'), compare: '/reports/compare' }
