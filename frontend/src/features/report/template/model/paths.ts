import { pathsUnder } from '@/shared/paths'

export const templatePaths = pathsUnder('/report-templates')
